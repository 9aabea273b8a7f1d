#!/usr/bin/env bash
# Builds an archive on a Slurm cluster: a job array makes the shards, a job that waits for all of them puts them together.
#   deploy/slurm/build.sh ARCHIVE [SHARDS]    (16)
# ARCHIVE and the program lie where every node reads them. A shard that fails is run again alone:
#   sbatch --array=3 deploy/slurm/shard.sbatch ARCHIVE 16
set -euo pipefail
archive=$(realpath "${1:?which archive? deploy/slurm/build.sh ARCHIVE [SHARDS]}")
shards=${2:-16}
cd "$(dirname "$0")/../.."
array=$(sbatch --parsable --array="1-$shards" deploy/slurm/shard.sbatch "$archive" "$shards")
join=$(sbatch --parsable --dependency="afterok:$array" --kill-on-invalid-dep=yes deploy/slurm/join.sbatch "$archive")
echo "shards: job $array, join: job $join"
