/** An address that may be followed: http or https, whole and well formed; null for anything else (`javascript:`, a path, nothing). */
export function safeAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
