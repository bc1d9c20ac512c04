import {directedBrokerage} from "../../src/metrics/directed-brokerage.ts";
import {testRole} from "../directed.ts";

testRole(directedBrokerage, "total");
