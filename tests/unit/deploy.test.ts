/** The files under `deploy/` are what the engines that they are for take: held against the engines' own schemas. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { validateWorkflow } from '@action-validator/core';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { parse, parseAllDocuments } from 'yaml';

const SHARD = /--shard (?<index>.+?)\/(?<of>\d+)/u;
const read = (file: string): string => readFileSync(`deploy/${file}`, 'utf8');

test('the workflow is one of GitHub Actions, and its matrix has every shard', () => {
  const text = read('github-actions/build-in-shards.yaml');
  assert.deepEqual(validateWorkflow(text).errors, []);
  assert.notDeepEqual(validateWorkflow(text.replace('runs-on', 'run-on')).errors, []);
  const { jobs } = parse(text) as { jobs: { shard: { strategy: { matrix: { shard: number[] } } } } };
  const { shard } = jobs.shard.strategy.matrix;
  assert.deepEqual(
    shard,
    Array.from({ length: Number(SHARD.exec(text)?.groups?.of) }, (_, index) => index + 1),
  );
});

test('the jobs are Kubernetes’ own, and there are as many as shards', () => {
  const text = read('kubernetes/build-in-shards.yaml');
  const jobs = parseAllDocuments(text).map((document) => new Job(document.toJS()));
  for (const job of jobs) job.validate();
  const wrong = parseAllDocuments(text.replace('completions: 16', 'completions: many'))[0];
  assert.throws(() => new Job(wrong?.toJS()).validate());
  const [shards, join] = jobs;
  assert.equal(shards?.spec?.completionMode, 'Indexed');
  assert.equal(String(shards?.spec?.completions), SHARD.exec(text)?.groups?.of);
  assert.match(JSON.stringify(join?.toJSON()), new RegExp(`= ${shards?.spec?.completions} \\]`, 'u'));
});

test('the scripts are ones that the shell takes', () => {
  const scripts = globSync('deploy/slurm/*').sort();
  assert.equal(scripts.length, 4);
  for (const script of scripts) {
    const { status, stderr } = spawnSync('bash', ['-n', script], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }
});
