// What a stranger writes with the generated types: where the gateway is and a token come from outside.
import createClient from "openapi-fetch";
import type { components, paths } from "./suite.js";

declare const process: { argv: string[]; exitCode?: number };

const [gateway, token] = process.argv.slice(2);
const api = createClient<paths>({
  ...(gateway === undefined ? {} : { baseUrl: gateway }),
  headers: { "Accept-Language": "en", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
});

const catalogue = await api.GET("/api/v1/indicators");
if (catalogue.error) throw new Error(catalogue.error.detail);
const first = catalogue.data.items?.[0];
console.log(`indicators ${catalogue.data.items?.length} first ${first?.code}`);

const unknown = await api.GET("/api/v1/indicators/{code}", { params: { path: { code: "povetry" } } });
console.log(`problem ${unknown.error?.code}`);

if (token) {
  const households = await api.GET("/api/v1/households", { params: { query: { limit: 2 } } });
  if (households.error) throw new Error(households.error.detail);
  const shown: components["schemas"]["HouseholdSummary"][] = households.data.items ?? [];
  console.log(`households ${shown.length}`);
}
