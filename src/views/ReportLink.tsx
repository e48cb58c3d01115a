import { lateCopy } from '../model/loadLate.ts';

/** "Report an error", to the contact of the question; a mail carries what it is about as its subject. */
export function ReportLink({ contact, subject }: { contact: string; subject: string }) {
  const href = contact.startsWith('mailto:') ? `${contact}?subject=${encodeURIComponent(subject)}` : contact;
  return (
    <p className="report">
      <a href={href}>{lateCopy.panel.report}</a>
    </p>
  );
}
