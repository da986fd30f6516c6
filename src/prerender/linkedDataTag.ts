/** What a page says of itself as linked data of schema.org, as a tag for its head. */
export function linkedDataTag(data: Readonly<Record<string, unknown>>): string {
  // A closing tag within a text must not end the script: its bracket is written as an escape.
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}
