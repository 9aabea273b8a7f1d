#!/usr/bin/env bash
# Installs Slurm on this machine (Debian, as root), builds an archive in shards with it and in one, and compares the sites.
#   deploy/slurm/check.sh ARCHIVE [SHARDS]    (4)
set -euo pipefail
archive=$(realpath "${1:?which archive? deploy/slurm/check.sh ARCHIVE [SHARDS]}")
shards=${2:-4}
cd "$(dirname "$0")/../.."
command -v slurmctld >/dev/null || apt-get install --yes --no-install-recommends slurm-wlm munge
home=$(mktemp -d /tmp/slurm-XXXXXX)
host=$(hostname -s)
stop() {
  for name in slurmd slurmctld munged; do [ -f "$home/$name.pid" ] && kill "$(cat "$home/$name.pid")" 2>/dev/null || true; done
  sleep 2
  rm -rf "$home"
}
trap stop EXIT
cat > "$home/slurm.conf" <<CONF
ClusterName=hedingben
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$home/munge.socket
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
MpiDefault=none
StateSaveLocation=$home/state
SlurmdSpoolDir=$home/spool
SlurmctldPidFile=$home/slurmctld.pid
SlurmdPidFile=$home/slurmd.pid
SlurmctldLogFile=$home/slurmctld.log
SlurmdLogFile=$home/slurmd.log
SlurmctldPort=16817
SlurmdPort=16818
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=4000 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$home/slurm.conf"
mkdir -p "$home/state" "$home/spool"
dd if=/dev/urandom of="$home/munge.key" bs=1024 count=1 status=none
chmod 700 "$home" && chmod 400 "$home/munge.key"
munged --force --key-file="$home/munge.key" --socket="$home/munge.socket" --pid-file="$home/munged.pid" \
  --log-file="$home/munged.log" --seed-file="$home/munged.seed"
slurmctld && slurmd
for _ in $(seq 60); do sinfo --noheader --format=%t | grep -q idle && break; sleep 1; done
sinfo
rm -rf "$archive/dist-shards" "$archive/dist"
deploy/slurm/build.sh "$archive" "$shards"
while [ -n "$(squeue --noheader)" ]; do sleep 2; done
grep -h "^Built" hedingben-shard-*.log hedingben-join-*.log
mv "$archive/dist" "$archive/dist-of-shards"
npm run build -- --archive "$archive" | grep "^Built"
diff --recursive "$archive/dist" "$archive/dist-of-shards"
echo "the site of $shards shards is the site made in one"
rm -rf "$archive/dist-of-shards" hedingben-shard-*.log hedingben-join-*.log
