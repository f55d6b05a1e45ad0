# code-maat's numbers (Tornhill, code-maat 1.0.5, default options) by their definitions, written anew from a plain log,
# to check Fairlead's. Run with LC_ALL=C and -v analysis=revisions | coupling | soc | fragmentation on the output of
#   git log --name-only --no-renames --pretty=format:'--%H--%aN' <commit>
# (--name-only lists the paths that code-maat's --numstat lists, and does not need the contents, which some clones lack).
# Prints rows without a header, tab between cells, in no particular order. A path git quotes stays quoted.

BEGIN { size = 0 }

/^--[0-9a-f]+--/ {
  flush()
  author = $0
  sub(/^--[0-9a-f]+--/, "", author)
  next
}

$0 != "" { member[++size] = number($0) }

END { flush(); report() }

function number(path) {
  if (!(path in id)) { id[path] = ++paths; name[paths] = path }
  return id[path]
}

# One change set: everything a commit lists.
function flush(    i, j, a, b) {
  for (i = 1; i <= size; i++) {
    a = member[i]
    if (analysis == "revisions" || analysis == "fragmentation") revisions[a]++
    if (analysis == "fragmentation") by[a, author]++
    if (analysis == "soc") soc[a] += size - 1
    if (analysis != "coupling" || size > 30) continue
    revisions[a]++
    for (j = i + 1; j <= size; j++) {
      b = member[j]
      if (name[a] < name[b]) shared[a, b]++
      else shared[b, a]++
    }
  }
  size = 0
}

function report(    a, pair, part, sum, degree, squares, key, cell) {
  if (analysis == "revisions") for (a in revisions) print name[a] "\t" revisions[a]
  if (analysis == "soc") for (a in soc) if (soc[a] > 5) print name[a] "\t" soc[a]
  if (analysis == "coupling") {
    for (pair in shared) {
      if (shared[pair] < 5) continue
      split(pair, part, SUBSEP)
      sum = revisions[part[1]] + revisions[part[2]]
      if (sum < 10 || 200 * shared[pair] < 30 * sum) continue
      print name[part[1]] "\t" name[part[2]] "\t" int(200 * shared[pair] / sum) "\t" int((sum + 1) / 2)
    }
  }
  if (analysis == "fragmentation") {
    for (key in by) { split(key, cell, SUBSEP); squares[cell[1]] += by[key] * by[key] }
    for (a in revisions) print name[a] "\t" two_digits(revisions[a] * revisions[a] - squares[a], revisions[a] * revisions[a]) "\t" revisions[a]
  }
}

# part / whole, to two significant digits, halves up, in whole numbers.
function two_digits(part, whole,    scale) {
  if (part == 0) return 0
  scale = 100
  while (part * scale < 10 * whole) scale *= 10
  return int((2 * part * scale + whole) / (2 * whole)) / scale
}
