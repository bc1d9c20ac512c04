import type {Mapping} from "../mapping.ts";

/**
 * The committee import's "MED-Organisation.csv": networks, and headings (ROD) that they hang on; a heading is no network,
 * and what hangs on it has no parent.
 */
export const medNetworks: Mapping = {
  separator: ";",
  header: ["Id", "ParentID", "OrgEnhed"],
  networks: {
    rules: [{column: "OrgType", is: ["ROD"], skip: "grouping"}],
    id: [{column: "Id"}],
    name: "OrgEnhed",
    parent: {column: "ParentID"},
    kind: "OrgType",
  },
};
