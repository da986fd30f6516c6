import { expect, inject, test } from "vitest";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

test("no request leaves the site, no cookie is set, and the page's policy refuses nothing", () =>
  visit({ address: { day: "2018-04-01" } }, async (explorer) => {
    await explorer.hasRecord();
    await explorer.hasLiveMap();
    await explorer.choosePlace("Douma");
    await explorer.sheet.getByRole("link").first().waitFor();
    await explorer.button("app.language-arabic").click();
    await explorer.page.locator('html[lang="ar"]').waitFor();
    await explorer.page.locator('html[dir="rtl"]').waitFor();

    const site = new URL(inject("siteUrl")).origin;
    const beyond = explorer.requests.filter((address) => !address.startsWith(site) && !/^(data|blob):/.test(address));
    expect(explorer.requests.length).toBeGreaterThan(10);
    expect(beyond).toEqual([]);
    expect(await explorer.page.context().cookies()).toEqual([]);
    expect(explorer.problems).toEqual([]);
  }));
