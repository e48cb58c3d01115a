/**
 * A page or a part of one, null where the host does not have it. A document that is asked for as such runs nothing,
 * and no text has to become markup: Trusted Types need no rule for it.
 */
export function fetchDocument(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.overrideMimeType('text/html');
    request.addEventListener('loadend', () => resolve(request.responseXML));
    // What a host says where there is no such file is no business of this page.
    request.addEventListener('readystatechange', () => {
      if (request.readyState === XMLHttpRequest.HEADERS_RECEIVED && request.status !== 200) request.abort();
    });
    request.open('GET', address);
    request.send();
  });
}
