import {directedRepresentative} from "../../src/metrics/directed-representative.ts";
import {testRole} from "../directed.ts";

testRole(directedRepresentative, "representative");
