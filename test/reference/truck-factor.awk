# Truck factor by the definitions of its authors' tool (Avelino 2016), written anew from a plain log, to check Fairlead's.
# Run with LC_ALL=C on a log, followed by the files to consider, one a line as "file", a tab, and its path:
#   git -c diff.renameLimit=999999 log --name-status --find-renames --pretty=format:'commit%x09%aN%x09%aE' <commit>
# Prints one line a step, in the order people are taken away: step, files left, files in all, files of the person, name.
# Steps of pruned people are marked "pruned".

BEGIN { FS = "\t"; commits = 0; rows = 0 }

# The log: who committed, and what it did to which path, newest first.
$1 == "commit" {
  commits++
  mail = toupper($3); name = toupper($2)
  alias = mail != "" ? "m " mail : "n " name
  join(alias, "n " name)
  who[commits] = alias
  if (!(alias in shown)) shown[alias] = $2
}
$1 == "A" || $1 == "M" { row($1, $2, "") }
$1 ~ /^R[0-9]+$/ { row("R", $3, $2) }

# The files: each with all that happened to it under any name it had.
$1 == "file" && ($2 in head) {
  files++
  split("", seen); split("", add); split("", own); split("", met)
  changes = 0; waiting = 1; wait[1] = $2
  while (waiting > 0) {
    path = wait[waiting--]
    if (path in seen) continue
    seen[path] = 1
    for (r = head[path]; r > 0; r = before[r]) {
      person = root(who[commit[r]])
      met[person] = 1
      if (kind[r] == "A") { add[person] = 1; continue }
      own[person]++; changes++
      if (kind[r] == "R" && !(r in followed)) { followed[r] = 1; wait[++waiting] = old[r] }
    }
  }
  best = 0
  for (person in met) {
    degree[person] = 3.293 + 1.098 * (person in add) + 0.164 * own[person] - 0.321 * log(1 + changes - own[person])
    if (degree[person] > best) best = degree[person]
    effort[person] += (person in add) + own[person]
  }
  for (person in met) {
    if (best > 0 && degree[person] / best > 0.75 && (degree[person] >= 3.2929 || person in add)) {
      held[person]++; list[person] = list[person] " " files; left[files]++
    }
  }
  if (left[files] > 0) authored++
}

END {
  for (person in held) { if (held[person] > top) top = held[person] }
  while (files > 0 && authored / files >= 0.5 && authored > 0) {
    next_one = ""
    for (person in held) {
      if (person in away) continue
      if (next_one == "" || held[person] > held[next_one] || (held[person] == held[next_one] && effort[person] > effort[next_one])) next_one = person
    }
    away[next_one] = 1
    count = split(list[next_one], theirs, " ")
    for (i = 1; i <= count; i++) if (--left[theirs[i]] == 0) authored--
    printf "%d\t%d\t%d\t%d\t%s%s\n", ++step, authored, files, held[next_one], shown[first_alias(next_one)], (held[next_one] / top < 0.1 ? "\tpruned" : "")
  }
}

function row(what, path, from) {
  rows++
  kind[rows] = what; commit[rows] = commits; old[rows] = from
  before[rows] = head[path]; head[path] = rows
}

# People are the same when they share a mail or a name: a forest of aliases.
function root(alias) {
  while (parent[alias] != "" && parent[alias] != alias) alias = parent[alias]
  return alias
}

function join(a, b) {
  a = root(a); b = root(b)
  if (a != b) parent[b] = a
}

function first_alias(person,    alias) {
  for (alias in shown) if (root(alias) == person) return alias
  return person
}
