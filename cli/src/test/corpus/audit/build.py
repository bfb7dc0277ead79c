#!/usr/bin/env python3
"""Builds the audit corpus: source/<half>/NAME.txt -> <half>/NAME.txt and NAME.labels.json.

Only the Python standard library is used, and no code of the product: the arithmetic here is a second opinion.
A source is the text of a report with marks in braces, then a line of "=====", then the relations that hold.

  {id:96.35}                 a figure (the unit may stand inside the braces or follow them; {id@万元:96.35} states it)
  {id:96.35>93.65!class}     true value, printed (wrong) value and the class of the error
  {!class:phrase}            a phrase that a reviewer would ask about (a warning)
  {~class:phrase}            another span at which a checker may point for that warning

  t = a + b - c              any exact formula of figures; pct(a,b) = a/b*100, grow(a,b) = (a-b)/b*100
  order h1 h2 h3             numbers of headings or list items follow each other
  count n i1 i2 i3           n is the number of the marked things
  same a b c                 the same fact, repeated
  grade g s                  the grade word of a score out of 100
  dir w a b                  the word w (增加/减少…) says how a stands to b
  le a b                     a is not above b
  accept class a b           figures at which a checker may point for the warnings of the class
  format docx pdf            also written in these formats

Every relation is evaluated on the true values, where it must hold under the equality rule of the house (terms of
one unit share the finest printed precision; half a unit of it for each term, carried through the formula; scores and
counts of things are exact, they are not rounded), and on
the printed values, where every wrong figure must break one of its relations at least.
"""
import json
import re
import sys
import zlib
from fractions import Fraction as F
from pathlib import Path

HERE = Path(__file__).resolve().parent
UNITS = [
    ("万元", 10**4, "元"), ("亿元", 10**8, "元"), ("千元", 10**3, "元"), ("元", 1, "元"),
    ("万亩", 10**4, "亩"), ("亩", 1, "亩"), ("公顷", 15, "亩"), ("平方公里", 1500, "亩"),
    ("亿立方米", 10**8, "立方米"), ("万立方米", 10**4, "立方米"), ("立方米", 1, "立方米"),
    ("个百分点", 1, ""), ("百分点", 1, ""), ("‰", F(1, 10), ""),
    ("万人次", 10**4, ""), ("万人", 10**4, ""), ("万户", 10**4, ""), ("万件", 10**4, ""), ("万吨", 10**4, ""),
    ("万", 10**4, ""), ("亿", 10**8, ""),
]
MEASURES = ("%", "％", "公里", "千米", "米", "平方米", "吨", "公斤", "小时", "天", "千瓦时")
WARNINGS = {
    "numbering": "编号不连续或重复",
    "satisfaction-without-survey": "满意度得满分，但未见调查样本和满意率",
    "income-as-cost": "以收入数作为成本指标的佐证",
    "rate-without-denominator": "比率没有交代分母，无法复算",
    "three-public-over-budget": "“三公”经费超出预算",
    "three-public-rising": "称“三公”经费下降，而数字上升",
    "spent-over-available": "支出大于可用资金",
    "missing-section": "缺少规定提纲中的部分",
    "repeated-passage": "两个项目使用同一段文字",
    "full-score-with-problem": "自认存在问题或目标未完成，仍得满分",
    "target-without-value": "目标值只有“以上”而没有数",
    "execution-score": "预算执行得分与执行率不相称",
}
ERRORS = {
    "sum-missing", "sum-repeated", "swapped-digits", "times-ten", "unit-slip", "sign", "sum", "difference",
    "change-rate", "rate-base", "points-percent", "rate", "score-total", "item-above-weight", "grade",
    "repeat-text", "repeat-table", "count", "table-row", "table-column",
}
DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫"
UP = {"增加", "增长", "上升", "提高", "多", "增", "上涨", "超", "新增"}
DOWN = {"减少", "下降", "降低", "少", "减", "压减", "回落"}


def ordinal(text):
    text = text.strip("（）()第章 ")
    if text in CIRCLED:
        return CIRCLED.index(text) + 1
    if text.isdigit():
        return int(text)
    if "百" in text:
        hundreds, rest = text.split("百")
        return DIGITS[hundreds] * 100 + (ordinal(rest.lstrip("零")) if rest else 0)
    if "十" in text:
        tens, ones = text.split("十")
        return (DIGITS[tens] if tens else 1) * 10 + (DIGITS[ones] if ones else 0)
    return DIGITS[text]


class Figure:
    """A figure as written: exact value in the base unit and the size of its last printed digit."""

    def __init__(self, text, after, stated):
        plain = text.translate(str.maketrans("０１２３４５６７８９．％－＋", "0123456789.%-+")).replace(",", "").replace("，", "")
        m = re.match(r"\s*([-+]?\d+(?:\.\d+)?)\s*(.*)$", plain)
        self.number = None
        self.after = after.lstrip()
        if m:
            self.number, rest = F(m[1]), m[2]
            self.places = len(m[1].split(".")[1]) if "." in m[1] else 0
        elif re.fullmatch(r"[零一二三四五六七八九十百两]+", plain):
            self.number, rest, self.places = F(ordinal(plain)), "", 0
        if self.number is None:
            return
        unit = stated or rest or after.lstrip()
        self.unit, self.factor, self.dimension = "", F(1), ""
        for name, factor, dimension in UNITS:
            if unit.startswith(name):
                self.unit, self.factor, self.dimension = name, F(factor), dimension
                break

    @property
    def value(self):
        return self.number * self.factor


class Report:
    def __init__(self, path):
        self.name = path.stem
        raw = path.read_text(encoding="utf-8")
        body, _, foot = raw.partition("\n=====\n")
        self.relations = [x.split("#")[0].strip() for x in foot.splitlines() if x.split("#")[0].strip()]
        self.formats, self.accepted = [], {}
        self.spans, self.true, self.printed, self.klass, self.marks = {}, {}, {}, {}, []
        self.words, self.stated = {}, {}
        out, pos = [], 0
        pending = []
        for m in re.finditer(r"\{([^{}]*)\}", body):
            out.append(body[pos:m.start()])
            pos = m.end()
            head, _, content = m[1].partition(":")
            start = sum(map(len, out))
            after = re.sub(r"\{[^{}]*\}", "", body[pos:pos + 12])
            if head[0] in "!~":
                out.append(content)
                self.marks.append((head[0], head[1:], start, start + len(content)))
                continue
            ident, _, stated = head.partition("@")
            klass = None
            right = printed = content
            if ">" in content:
                right, _, rest = content.partition(">")
                printed, _, klass = rest.rpartition("!")
                if klass not in ERRORS and klass not in WARNINGS:
                    sys.exit(f"{self.name}: unknown class {klass} in {m[0]}")
            if ident in self.spans:
                sys.exit(f"{self.name}: {ident} twice")
            out.append(printed)
            self.spans[ident] = (start, start + len(printed))
            self.true[ident] = Figure(right, after, stated)
            self.printed[ident] = Figure(printed, after, stated)
            self.words[ident] = (right, printed)
            self.stated[ident] = stated
            if klass:
                self.klass[ident] = klass
        out.append(body[pos:])
        self.text = "".join(out).rstrip("\n") + "\n"

    def terms(self, relation):
        names = re.findall(r"[A-Za-z_]\w*", relation)
        return [n for n in names if n not in KEYWORDS]

    def holds(self, relation, figures, side):
        word = {k: v[side] for k, v in self.words.items()}
        parts = relation.split()
        if parts[0] == "order":
            n = [ordinal(word[i]) for i in parts[1:]]
            return all(b == a + 1 for a, b in zip(n, n[1:]))
        if parts[0] == "count":
            return figures[parts[1]].number == len(parts) - 2
        if parts[0] == "same":
            return all(self.equation(f"{parts[1]} = {p}", figures) if figures[p].number is not None
                       else word[p] == word[parts[1]] for p in parts[2:])
        if parts[0] == "grade":
            s = figures[parts[2]].number
            return word[parts[1]] == ("优" if s >= 90 else "良" if s >= 80 else "中" if s >= 60 else "差")
        if parts[0] == "dir":
            a, b = figures[parts[2]].value, figures[parts[3]].value
            w = word[parts[1]]
            if w not in UP | DOWN:
                sys.exit(f"{self.name}: word {w}")
            return (w in UP) == (a > b) and a != b
        if parts[0] == "le":
            return figures[parts[1]].value <= figures[parts[2]].value
        return self.equation(relation, figures)

    def equation(self, relation, figures):
        left, right = relation.split("=")
        names = self.terms(relation)
        for n in names:
            if figures[n].number is None:
                sys.exit(f"{self.name}: {n} is no figure in {relation}")
        finest = {}
        for n in names:
            f = figures[n]
            finest[f.unit] = max(finest.get(f.unit, 0), f.places)
        ratio = "/" in relation or "pct" in relation or "grow" in relation or "*" in relation

        def evaluate(values):
            env = dict(values, pct=lambda a, b: a / b * 100, grow=lambda a, b: (a - b) / b * 100)
            exact = re.sub(r"(?<![\w.])(\d+(?:\.\d+)?)", r"F('\1')", relation.replace("=", "-(") + ")")
            return eval(exact, {"F": F, "__builtins__": {}}, env)

        values = {n: figures[n].value for n in names}
        residual, bound = evaluate(values), F(0)
        stated = self.terms(left)
        score = any(figures[n].after.startswith("分") for n in names) or re.match(r"[tw]\d*$", left.strip())
        for n in names:
            f = figures[n]
            if f.unit == "" and not (ratio and n in stated):
                if score or re.match(r"[tw]\d*$", n):
                    continue  # a score is given, not rounded
                if f.places == 0 and not (ratio and f.after.startswith(MEASURES)):
                    continue  # a count is exact
            places = f.places if ratio else finest[f.unit]
            half = f.factor / (2 * 10**places)
            moved = max(abs(evaluate(dict(values, **{n: values[n] + half * s})) - residual) for s in (1, -1))
            bound += moved
        return abs(residual) <= bound

    def labels(self):
        faults = []
        bad = set(self.klass)
        partners = {}
        shown = []
        for r in self.relations:
            if r.startswith("format "):
                self.formats = r.split()[1:]
                continue
            if r.startswith("accept "):
                self.accepted[r.split()[1]] = r.split()[2:]
                continue
            names = self.terms(r)
            for n in names:
                if n not in self.spans:
                    sys.exit(f"{self.name}: {n} is not marked ({r})")
            if not self.holds(r, self.true, 0):
                faults.append(f"{self.name}: does not hold on the true values: {r}  " + self.show(names, self.true))
            if set(names) & bad:
                if not self.holds(r, self.printed, 1) or any(self.klass.get(n) == "points-percent" for n in names):
                    for n in names:
                        partners.setdefault(n, set()).update(set(names) - {n})
            kind = r.split()[0] if r.split()[0] in KEYWORDS else "equation"
            shown.append({"kind": kind, "text": r, "terms": [list(self.spans[n]) for n in names]})
        found = []
        for ident, klass in self.klass.items():
            if ident not in partners:
                faults.append(f"{self.name}: {ident} is wrong but no relation says so")
                continue
            s, e = self.spans[ident]
            right, printed = self.words[ident]
            others = sorted(self.spans[n] for n in partners[ident])
            severity = "warning" if klass in WARNINGS else "error"
            reasons = [r for r in self.relations if ident in self.terms(r) and r.split()[0] not in ("format", "accept")]
            found.append(self.label(klass, severity, s, e, others, f"应为{right}，印作{printed}（{'；'.join(reasons)}）"))
        for sign, klass, s, e in self.marks:
            if sign == "!":
                if klass not in WARNINGS:
                    sys.exit(f"{self.name}: unknown warning {klass}")
                others = [(a, b) for g, k, a, b in self.marks if g == "~" and k == klass]
                others += [self.spans[n] for n in self.accepted.get(klass, [])]
                found.append(self.label(klass, "warning", s, e, others, WARNINGS[klass]))
        if faults:
            print("\n".join(faults))
            return None
        found.sort(key=lambda x: (x["start"], x["end"]))
        mutations = [] if found else [m for m in map(self.mutation, sorted(self.spans, key=self.spans.get)) if m]
        return {"clean": not found, "errors": found, "relations": shown, "mutations": mutations}

    def mutation(self, ident):
        """One digit of the figure changed, always the same one, and what the declared relations say of it."""
        mine = [r for r in self.relations if ident in self.terms(r) and r.split()[0] not in NOT_EQUATIONS]
        figure, (_, printed) = self.true[ident], self.words[ident]
        if not mine or figure.number is None or not re.search(r"[0-9０-９]", printed):
            return None
        dice = zlib.crc32(f"{self.name}.{ident}".encode())
        digits = [m.start() for m in re.finditer(r"[0-9０-９]", printed)]
        at = digits[dice % len(digits)]
        zero = "０" if printed[at] >= "０" else "0"
        old = ord(printed[at]) - ord(zero)
        new = (old + 1 + dice // 97 % 9) % 10
        if at == digits[0] and new == 0:
            new = 1 if old != 1 else 2
        if new == old:
            sys.exit(f"{self.name}: {ident} did not change")
        changed = printed[:at] + chr(ord(zero) + new) + printed[at + 1:]
        s, e = self.spans[ident]
        figures = dict(self.true)
        figures[ident] = Figure(changed, self.text[e:e + 12], self.stated[ident])
        broken = [r for r in mine if not self.holds(r, figures, 0)]
        others = {n for r in broken or mine for n in self.terms(r)} - {ident}
        return {"start": s, "end": e, "to": changed, "expected": "error" if broken else "within",
                "partners": [list(self.spans[n]) for n in sorted(others, key=self.spans.get)]}

    def show(self, names, figures):
        return " ".join(f"{n}={float(figures[n].value)}" for n in names if figures[n].number is not None)

    def label(self, klass, severity, start, end, others, why):
        return {"class": klass, "severity": severity, "start": start, "end": end, "text": self.text[start:end],
                "alsoAcceptable": [list(x) for x in others], "why": why}


NOT_EQUATIONS = {"order", "grade", "dir", "le", "format", "accept"}
KEYWORDS = {"order", "count", "same", "grade", "dir", "le", "pct", "grow", "format"}


def main():
    check_only = "--check" in sys.argv
    good, classes, total = True, {}, {}
    for half in ("tuning", "held-out"):
        target = HERE / half
        target.mkdir(exist_ok=True)
        for path in sorted((HERE / "source" / half).glob("*.txt")):
            report = Report(path)
            labels = report.labels()
            if labels is None:
                good = False
                continue
            total.setdefault(half, []).append((len(report.text), labels["clean"]))
            for m in labels["mutations"]:
                classes.setdefault(("mutation", m["expected"]), {}).setdefault(half, 0)
                classes[("mutation", m["expected"])][half] += 1
            for x in labels["errors"]:
                key = (x["severity"], x["class"])
                classes.setdefault(key, {}).setdefault(half, 0)
                classes[key][half] += 1
            if check_only:
                continue
            (target / f"{report.name}.txt").write_text(report.text, encoding="utf-8")
            lines = json.dumps(labels, ensure_ascii=False, indent=1)
            lines = re.sub(r"\[\s+(\d+),\s+(\d+)\s+\]", r"[\1, \2]", lines)
            (target / f"{report.name}.labels.json").write_text(lines + "\n", encoding="utf-8")
            if report.formats:
                import documents

                documents.write(target, report.name, report.text, report.formats)
    for half, rows in total.items():
        lengths = sorted(n for n, _ in rows)
        print(f"{half}: {len(rows)} reports, {sum(c for _, c in rows)} clean, length {lengths[0]}–{lengths[-1]}, median {lengths[len(lengths) // 2]}")
    for key in sorted(classes):
        print(f"  {key[0]:8} {key[1]:28} " + "  ".join(f"{h} {classes[key].get(h, 0)}" for h in ("tuning", "held-out")))
    for key in [("error", c) for c in sorted(ERRORS)] + [("warning", c) for c in sorted(WARNINGS)]:
        for half in ("tuning", "held-out"):
            if not classes.get(key, {}).get(half):
                print(f"  missing: {key[1]} in {half}")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
