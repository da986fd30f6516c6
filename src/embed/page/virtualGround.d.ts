declare module "virtual:embed-ground" {
  /**
   * The addresses of the drawn ground, near Damascus and beyond, relative to the site's root; null: there are none, as on the development
   * server.
   */
  export const ground: { readonly near: string; readonly far: string } | null;
}
