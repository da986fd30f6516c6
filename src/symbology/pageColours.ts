/** The ground of the page, light and dark. By itself, since an embed asks for it long before it needs any other colour by value. */
export const PAGE_COLOURS = { light: "#fbfaf7", dark: "#121517" } as const;
