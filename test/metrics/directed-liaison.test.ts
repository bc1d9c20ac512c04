import {directedLiaison} from "../../src/metrics/directed-liaison.ts";
import {testRole} from "../directed.ts";

testRole(directedLiaison, "liaison");
