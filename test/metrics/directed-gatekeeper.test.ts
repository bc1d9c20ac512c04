import {directedGatekeeper} from "../../src/metrics/directed-gatekeeper.ts";
import {testRole} from "../directed.ts";

testRole(directedGatekeeper, "gatekeeper");
