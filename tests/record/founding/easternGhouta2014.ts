import type { FoundingReport } from "./foundingReport";

/** Zaman al-Wasl, translated by The Syrian Observer, on ISIS in Eastern Ghouta, June 2014. */
export const easternGhouta2014: FoundingReport = {
  source: "so-isis-negotiates",
  title: "ISIS Negotiates With Rebels in Eastern Ghouta",
  publisher: "The Syrian Observer",
  date: "2014-06~",
  events: [
    {
      id: "is-incidents-ghouta-2014-06",
      date: "2014-06~",
      places: ["douma", "eastern-ghouta"],
      parties: ["islamic-state", "jaish-al-islam", "free-syrian-army", "local-activists"],
      told: [
        "grew more intense over several weeks",
        "two car bombs in Douma",
        "the killing of the judge Anas Quwaider (also spelled Quider)",
        "an incident in Douma's Souq al-Hal",
        "Complaints of ISIS abuses against fighters of the Free Syrian Army and activists were growing",
      ],
      figures: [
        ["car bombs in Douma", 2],
        ["ISIS men with explosive belts", 2],
      ],
      claims: [
        ["syrian-observer", "affirms", "a judge of Jaish al-Islam"],
        [
          "zaman-al-wasl",
          "affirms",
          "two ISIS members threatened to blow themselves up, did most to raise the tension",
        ],
      ],
    },
    {
      id: "ghouta-unified-judiciary-2014-06-24",
      date: "2014-06-24",
      places: ["eastern-ghouta"],
      claims: [["zaman-al-wasl", "affirms", "signatories from all of the Ghouta's major factions"]],
    },
    {
      id: "is-leaves-front-ghouta-2014-06",
      date: "2014-06-24~",
      places: ["eastern-ghouta", "maliha"],
      parties: ["islamic-state", "syrian-government", "hezbollah"],
      told: ["its only position facing government and Hezbollah forces", "the government campaign"],
      figures: [["day of the al-Maliha campaign", 83]],
      claims: [
        ["zaman-al-wasl", "affirms", "intended to withdraw from positions in Eastern Ghouta"],
        ["zaman-al-wasl", "affirms", "the withdrawal coincided with the confrontations with Jaish al-Islam"],
        ["zaman-al-wasl", "affirms", "has been passive toward 'the Syrian revolution' since the beginning"],
        ["zaman-al-wasl", "affirms", "did not clash with the government at all"],
        ["islamic-state", "affirms", "'Nusayri' and 'Rafada gangs'"],
      ],
    },
    {
      id: "ghouta-judiciary-ultimatum-is-2014-06",
      date: "2014-06-25~",
      places: ["eastern-ghouta"],
      parties: ["unified-judiciary-eastern-ghouta", "islamic-state"],
      terms: [
        "ISIS declares itself dissolved",
        "accepts arbitration by the unified judiciary",
        "local recruits who defect and give themselves up are spared",
      ],
    },
    {
      id: "jai-declares-war-is-2014-06",
      date: "2014-06-26~",
      places: ["eastern-ghouta"],
      parties: ["jaish-al-islam", "islamic-front", "islamic-state"],
      told: ["Zahran Alloush, military commander of the Islamic Front", "declared war on ISIS"],
    },
    {
      id: "is-conciliatory-statement-ghouta-2014-06",
      date: "2014-06-27~",
      places: ["eastern-ghouta"],
      parties: ["islamic-state", "unified-judiciary-eastern-ghouta", "jaish-al-islam"],
      terms: ["settles outstanding disputes", "calls off the war that it declared"],
      claims: [
        ["zaman-al-wasl", "affirms", "ISIS drew back slightly, in answer to the unified judiciary's statement"],
        ["zaman-al-wasl", "affirms", "a real alliance that sought to remove it from the Ghouta for good"],
        ["zaman-al-wasl", "affirms", "clearly meant to appease and to stop the war declared by Jaish al-Islam"],
      ],
    },
  ],
};
