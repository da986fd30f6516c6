declare module "virtual:embed-stories" {
  /** The addresses of the stories' files, relative to the site's root: of each language one, or as on the development server one of both. */
  export const stories: readonly {
    readonly id: string;
    readonly address: string | { readonly en: string; readonly ar: string };
  }[];
}
