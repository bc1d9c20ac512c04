import {existsSync} from "node:fs";
import {cp, mkdir, mkdtemp, readdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** One file of an issue: its path below the report folder, and its bytes; piece by piece where they may be many. */
export interface ReportFile {
  readonly path: string;
  readonly bytes: string | Uint8Array | AsyncIterable<string>;
  /** Put beside what its folder has from before, instead of in its place. */
  readonly isBeside?: boolean;
}

const asidePrefix = ".before-";
const stagingPrefix = ".staging-";

/**
 * Puts the folders of an issue into `folder`, each whole or not at all: everything is written aside first, then each
 * top folder is swapped by rename. Where one is named, `latest` becomes a copy of the folder named `latest`: a copy and not a link, since
 * file shares do not all have links. What a killed run left behind is put right first.
 */
export async function publish(folder: string, files: readonly ReportFile[], latest: string | undefined): Promise<void> {
  await mkdir(folder, {recursive: true});
  await recover(folder);
  const staging = await mkdtemp(join(folder, stagingPrefix));
  try {
    for (const name of new Set(files.filter(({isBeside}) => isBeside).map(({path}) => path.split("/")[0] ?? "")))
      if (existsSync(join(folder, name))) await cp(join(folder, name), join(staging, name), {recursive: true});
    for (const {path, bytes} of files) {
      const target = join(staging, path);
      await mkdir(dirname(target), {recursive: true});
      await writeFile(target, bytes);
    }
    if (latest !== undefined) await cp(join(staging, latest), join(staging, "latest"), {recursive: true});
    for (const name of (await readdir(staging)).sort()) await swap(folder, staging, name);
  } finally {
    await rm(staging, {recursive: true, force: true});
  }
}

async function swap(folder: string, staging: string, name: string): Promise<void> {
  const place = join(folder, name);
  const aside = join(folder, `${asidePrefix}${name}`);
  if (existsSync(place)) await rename(place, aside);
  await rename(join(staging, name), place);
  await rm(aside, {recursive: true, force: true});
}

/** A run killed between the two renames of a swap left the good folder aside: it goes back, the rest goes away. */
async function recover(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(stagingPrefix)) await rm(path, {recursive: true, force: true});
    if (!name.startsWith(asidePrefix)) continue;
    const place = join(folder, name.slice(asidePrefix.length));
    if (existsSync(place)) await rm(path, {recursive: true, force: true});
    else await rename(path, place);
  }
}
