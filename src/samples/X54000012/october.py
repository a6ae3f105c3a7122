"""Makes Lantern Bay's October submission from the parts of the published plan: the sections that were toned down since.

Fictional like the rest. What stands here and not in the published plan is what "dropped content" must find:
beds by number, wards that close, who loses, and a merger that was still open."""
import re
import sys

PARTS = [sys.argv[1] + "/" + name for name in ("p0.html", "p1.html", "p2.html", "p3.html")]
BEFORE = {
    "1.3 What is not in it": "<p>Public health services paid for by the council have their own strategy, which runs to 2019.</p>",
    "3.2 Who has been involved in writing it": "<p>The plan was written by the three bodies. The council saw a draft on 10 October and has not agreed to it. Patients have not been asked yet.</p>",
    "3.4 Working through difficult questions": "<p>The hospital and Bay Partnership Trust do not agree on how £4.6 million of community savings should be shared. If they have not settled it by 31 January 2017, the commissioning group will decide. The boards will look again at a merger of the two trusts by June 2017.</p>",
    "5.5 Beds": "<p>Lantern Bay Hospital will have 62 fewer beds by March 2020: 402 now, 372 in April 2018 and 340 in March 2020. Each step is taken only when the town teams have kept occupancy under 92 per cent for three months. Mr Rufus Tarleton-Webb answers for it.</p>",
    "5.6 Fiddler’s Reach": "<p>The 38 community beds at Fiddler’s Reach Hospital will close by March 2019. The building dates from 1926 and would cost £8.4 million to bring up to standard. 20 places will be bought in nursing homes in the town, at £1.1 million a year, and the minor injuries unit stays.</p>",
    "5.7 Who will feel the difference": "<p>About 310 people a year who would have been looked after at Fiddler’s Reach Hospital will be looked after elsewhere, most of them over 80. Visitors without a car will travel up to 55 minutes by bus to Lantern.</p>",
}


def main():
    html = "".join(open(part, encoding="utf-8").read() for part in PARTS)
    for heading, text in BEFORE.items():
        html, count = re.subn(
            r"(<h3>" + re.escape(heading) + r"</h3>\n)(?:(?!<h[23]|</article|<aside).*\n)+?(?=<h[23]|\n|<aside)",
            lambda found: found.group(1) + text + "\n",
            html,
            count=1)
        if count != 1:
            sys.exit("There is no section " + heading)
    for now, then in (
            ("<td>To be reviewed</td>", "<td>Close by March 2019</td>"),
            ("Last updated 2 December 2016", "Draft submitted on 21 October 2016"),
            ("This page is the full text of the sustainability and transformation plan for Lantern Bay. It replaces the summary that was here from 26 October.",
             "This is the draft of the sustainability and transformation plan for Lantern Bay as submitted to AHS Central. It was not published.")):
        if now not in html:
            sys.exit("The plan does not say: " + now)
        html = html.replace(now, then)
    open(sys.argv[2], "w", encoding="utf-8").write(html)


main()
