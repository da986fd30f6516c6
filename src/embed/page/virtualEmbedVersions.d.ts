declare module "virtual:embed-versions" {
  /** The addresses of the states of earlier versions that are kept, by version, relative to the site's root; on the development server none. */
  export const kept: Readonly<Record<string, string>>;
}
