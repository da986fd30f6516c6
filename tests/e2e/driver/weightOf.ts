import { get } from "node:http";
import { gunzipSync } from "node:zlib";

/** What an address gives when asked for it compressed: how many bytes travel, and the text. Fails where it is not there. */
export function weightOf(address: string): Promise<{ readonly bytes: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "gzip" } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode !== 200) return reject(new Error(`${address} answers ${String(response.statusCode)}`));
        const body = Buffer.concat(parts);
        const isPacked = response.headers["content-encoding"] === "gzip";
        return resolve({ bytes: body.length, text: (isPacked ? gunzipSync(body) : body).toString("utf8") });
      });
    }).on("error", reject);
  });
}
