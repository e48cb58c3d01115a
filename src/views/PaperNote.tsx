/** Lines that stand on paper only, where nothing can be pressed; those that are empty are left out. */
export function PaperNote({ lines }: { lines: readonly string[] }) {
  return (
    <div className="on-paper">
      {lines
        .filter((line) => line !== '')
        .map((line, index) => (
          <p key={index}>{line}</p>
        ))}
    </div>
  );
}
