"""What is written by hand about Aldermark: areas with their totals, bodies with their money, events, outside ratings.

Money is in £m. Of an area: totals that its bodies add up to exactly (`ct` control total, `net` position excluding the fund,
`out` outturn including it, `stf` received; 15 = 2015-16, 16 = 2016-17). Of a body: round figures, made uneven in the thousandths
when written out, or "rest": what is left of the area's total.
"""


def area(name, short, abbreviation, region, population, lead, totals, gap, capital, note=""):
    keys = ("ct15", "net15", "alloc15", "ct16", "out16", "stf16", "alloc16")
    return {"name": name, "short": short, "abbreviation": abbreviation, "region": region, "population": population, "lead": lead,
            "gap": gap, "capital": capital, "note": note} | dict(zip(keys, totals.split()))


# totals:                                    ct15  net15 alloc15 ct16  out16 stf16 alloc16
AREAS = {
    "X54000001": area("Northmoor and Vale", "Northmoor", "NMV", "Northmarch", "912400", "Dr Edwin Harcastle",
                      "-61.0 -75.2 1297.0 -15.2 -11.0 30.6 1334.7", "291.0", "118.0"),
    "X54000002": area("Harrowdale", "Harrowdale", "HAR", "Northmarch", "604900", "Hester Langrick",
                      "1.5 4.2 842.5 3.1 4.0 8.7 868.0", "143.0", "36.5"),
    "X54000003": area("Kestrel Coast", "Kestrel", "KES", "Northmarch", "388200", "Gideon Pellwright",
                      "-12.0 -17.4 561.0 -6.0 -9.4 6.4 577.3", "112.0", "64.0"),
    "X54000004": area("Great Mercer", "Mercer", "GRM", "Westreach", "1684000", "Dame Honor Vexley",
                      "-5.0 -12.6 2520.0 12.4 15.3 35.2 2608.2", "688.0", "240.0", "Devolved city: health and care budgets held together since April 2016"),
    "X54000005": area("Wrayburn", "Wrayburn", "WRA", "Westreach", "447300", "Malcolm Strake",
                      "-6.3 -12.0 633.0 -4.4 -12.9 2.2 650.4", "121.0", "22.0"),
    "X54000006": area("Tarnside", "Tarnside", "TAR", "Westreach", "298500", "Nigel Garthwick",
                      "-16.5 -27.8 428.0 -8.1 -28.5 0 438.3", "96.0", "15.0"),
    "X54000007": area("East Levels", "East Levels", "ELV", "Eastern Levels", "731000", "Roland Pashby-Crewe",
                      "3.0 6.2 1035.0 -2.0 -10.8 1.9 1066.1", "214.0", "58.0"),
    "X54000008": area("Fenholm", "Fenholm", "FEN", "Eastern Levels", "512700", "Lionel Catchpool",
                      "-17.4 -28.7 701.0 -11.5 -27.2 2.7 719.9", "163.0", ""),
    "X54000009": area("Estuary North", "Estuary", "EST", "Eastern Levels", "655800", "Verity Saltmarsh",
                      "-24.0 -37.6 918.0 -9.0 -26.9 3.2 943.7", "207.0", "90.0"),
    "X54000010": area("Ashcombe", "Ashcombe", "ASH", "Southfold", "539600", "Marian Thackwray",
                      "-33.5 -30.8 769.0 1.5 4.2 11.6 792.8", "158.0", "44.0"),
    "X54000011": area("Three Rivers", "Three Rivers", "TRV", "Southfold", "823900", "Cressida Mallory-Thane",
                      "-29.7 -47.6 1160.0 -7.7 -36.5 1.9 1192.5", "246.0", "71.0"),
    "X54000012": area("Lantern Bay", "Lantern", "LAN", "Southfold", "367100", "Dr Tobias Merrow",
                      "5.5 9.3 517.0 0.4 -1.2 3.7 533.0", "88.0", "19.0"),
}

TILE_OF = {
    "X54000001": (0, 0), "X54000002": (1, 0), "X54000003": (2, 0),
    "X54000006": (0, 1), "X54000008": (1, 1), "X54000007": (2, 1),
    "X54000004": (0, 2), "X54000005": (1, 2), "X54000009": (2, 2),
    "X54000010": (0, 3), "X54000011": (1, 3), "X54000012": (2, 3),
}

BODIES = []


def provider(footprint, code, name, figures, refused="", note=""):
    """figures: ct15 net15 inc15, ct16 out16 stf16 inc16"""
    keys = ("ct15", "net15", "inc15", "ct16", "out16", "stf16", "inc16")
    kind = "foundation-trust" if "Foundation Trust" in name else "trust"
    add(footprint, code, name, kind, refused, note, dict(zip(keys, figures.split())))


def commissioner(footprint, code, name, figures):
    """figures: ct15 net15 alloc15, ct16 out16 alloc16"""
    keys = ("ct15", "net15", "alloc15", "ct16", "out16", "alloc16")
    add(footprint, code, name, "ccg", "", "", dict(zip(keys, figures.split())))


def add(footprint, code, name, kind, refused, note, figures):
    body = {"footprint": "X540000" + footprint, "code": code, "name": name, "kind": kind, "note": note}
    for column in ("ct15", "net15", "inc15", "alloc15", "ct16", "out16", "stf16", "inc16", "alloc16"):
        body[column] = figures.get(column)
    body["answer15"] = "refused" if "15" in refused else "accepted"
    body["answer16"] = "refused" if "16" in refused else "accepted"
    BODIES.append(body)


#                                                             ct15 net15 inc15  ct16 out16 stf16 inc16
provider("01", "XN1", "Northmoor Hospitals Foundation Trust", "rest rest 512 rest rest rest 531", "15")
provider("01", "XN2", "Vale General Hospital Trust", "-14.0 -18.3 214 -7.2 -6.1 7.1 220")
provider("01", "XN3", "Northmarch Mental Health Foundation Trust", "0.3 -0.6 168 0.9 1.4 1.2 171")
commissioner("01", "XQ01C", "Northmoor CCG", "0.5 -0.9 rest 0.6 0.3 rest")
commissioner("01", "XQ02C", "Vale CCG", "0.4 -4.1 484.6 0.3 -1.6 498.9")
provider("02", "XN4", "Harrow Royal Foundation Trust", "rest rest 402 rest rest rest 415")
provider("02", "XN5", "Dale Community Trust", "0.2 0.712 96 0.612 0.894 0.788 98")
commissioner("02", "XQ03C", "Harrowdale CCG", "0.8 2.618 rest 1.284 1.312 rest")
provider("03", "XN6", "Kestrel General Hospital Trust", "rest rest 262 rest rest rest 269")
provider("03", "XN7", "St Brannock's Hospital", "-2.5 -4.6 71 -1.9 -4.2 0 70", "16", "a trust of one small hospital")
provider("03", "XN8", "Coast Community Foundation Trust", "0.1 0.2 74 0.4 0.7 0.8 76")
commissioner("03", "XQ04C", "Kestrel CCG", "0.5 -2.2 rest 0.6 -1.1 rest")
provider("04", "XN9", "Mercer University Hospitals Foundation Trust", "rest rest 742 rest rest rest 771")
provider("04", "XNA", "Mercer West Hospitals Foundation Trust", "-3.0 -9.2 388 2.1 0.4 8.1 401")
provider("04", "XNB", "Mercer Children's Foundation Trust", "2.0 2.6 196 3.4 4.2 3.0 203")
provider("04", "XNC", "Mercer Mental Health Foundation Trust", "1.0 1.4 231 1.5 2.3 2.2 237")
commissioner("04", "XQ05C", "Mercer City CCG", "1.5 4.4 rest 0.8 1.9 rest")
commissioner("04", "XQ06C", "Mercer Outer CCG", "1.0 2.9 1082.3 0.6 1.2 1119.1")
provider("05", "XND", "Wrayburn Hospitals Trust", "rest rest 306 rest rest rest 312", "", "two sites: Wray Infirmary and Burnside")
commissioner("05", "XQ07C", "Wrayburn CCG", "0.5 -1.3 rest 0.4 -2.7 rest")
provider("06", "XNE", "Tarnside Hospital Trust", "rest rest 186 rest rest rest 189", "15 16")
commissioner("06", "XQ08C", "Tarn Valley CCG", "0.3 -4.9 rest 0.2 -6.3 rest")
provider("07", "XNF", "Levels United Hospitals Foundation Trust", "rest rest 438 rest rest rest 447")
provider("07", "XNG", "Levels Community Trust", "0.3 0.8 142 0.7 1.0 1.1 145")
commissioner("07", "XQ09C", "East Levels CCG", "1.0 2.2 rest 0.6 -3.4 rest")
commissioner("07", "XQ10C", "South Levels CCG", "0.6 1.1 391.8 0.4 -1.9 403.2")
provider("08", "XNH", "Fenholm District Hospital Trust", "rest rest 286 rest rest rest 291")
commissioner("08", "XQ11C", "Fen & Wold CCG", "0.6 -3.2 rest 0.5 -4.6 rest")
provider("09", "XNJ", "Estuary Hospitals Foundation Trust", "rest rest 398 rest rest rest 407")
provider("09", "XNK", "Port Salter Hospital Trust", "-9.5 -15.2 148 -5.8 -13.7 0 149", "15 16")
commissioner("09", "XQ12C", "Estuary CCG", "0.8 -2.9 rest 0.5 -3.8 rest")
provider("10", "XNL", "Ashcombe Royal Foundation Trust", "rest rest 388 rest rest rest 400")
provider("10", "XNM", "Combe Valley Community Foundation Trust", "-2.0 -2.087 119 1.412 1.588 1.212 122")
commissioner("10", "XQ13C", "Ashcombe CCG", "0.9 0.712 rest 2.013 2.304 rest")
provider("11", "XNN", "Three Rivers Hospitals Foundation Trust", "rest rest 492 rest rest 0 501", "16")
provider("11", "XNP", "River Meads Trust", "-0.5 -0.9 163 0.8 1.2 rest 167")
commissioner("11", "XQ14C", "Upper Rivers CCG", "0.9 -3.3 rest 0.6 -4.9 rest")
commissioner("11", "XQ15C", "Lower Rivers CCG", "0.6 -2.4 521.4 0.4 -3.6 535.7")
provider("12", "XNQ", "Lantern Bay Hospital Foundation Trust", "rest rest 201 rest rest rest 206")
provider("12", "XNR", "Bay Partnership Trust", "0.2 0.9 87 0.4 0.7 0.8 89")
commissioner("12", "XQ16C", "Lantern CCG", "0.6 3.6 rest 0.3 -1.4 rest")

PARTNERS = [
    ("X54000001", "council", "XL01", "Northmoor County Council"), ("X54000001", "council", "XL02", "Arrick Vale District Council"),
    ("X54000002", "council", "XL03", "Harrowdale County Council"), ("X54000002", "other", "XG01", "Harrowdale GP Federation"), ("X54000002", "other", "XG05", "Fellside Ambulance Trust"),
    ("X54000003", "council", "XL04", "Kestrel County Council"), ("X54000003", "other", "XG06", "Northmarch Ambulance Service"),
    ("X54000004", "council", "XL05", "Mercer City Council"), ("X54000004", "council", "XL06", "Outer Mercer Borough Council"),
    ("X54000004", "other", "XG02", "Westreach Ambulance Service"),
    ("X54000005", "council", "XL07", "Wrayburn County Council"), ("X54000006", "council", "XL08", "Tarnside Borough Council"),
    ("X54000007", "council", "XL09", "Levels County Council"), ("X54000007", "council", "XL10", "Fleet Borough Council"),
    ("X54000007", "other", "XG07", "Levels GP Alliance"),
    ("X54000008", "council", "XL11", "Fenholm County Council"), ("X54000008", "other", "XG03", "Fen & Wold GP Federation"),
    ("X54000009", "council", "XL12", "Estuary North County Council"), ("X54000009", "council", "XL13", "Port Salter Borough Council"),
    ("X54000010", "council", "XL14", "Combeshire County Council"), ("X54000010", "council", "XL15", "Ashcombe City Council"),
    ("X54000011", "council", "XL16", "Rivers County Council"),
    ("X54000012", "council", "XL18", "Lantern Bay Council"), ("X54000012", "other", "XG04", "Lantern GP Federation"),
]

RATINGS_OF = {
    "X54000001": (2, "Advanced", "Leadership: established"), "X54000002": (1, "Outstanding", "Leadership: advanced"),
    "X54000003": (2, "Advanced", ""), "X54000004": (1, "Outstanding", "Leadership: advanced"),
    "X54000005": (3, "Making progress", ""), "X54000006": (4, "Needs most improvement", "Leadership: early"),
    "X54000007": (2, "Advanced", ""), "X54000008": (3, "Making progress", "Leadership: developing"),
    "X54000009": (4, "Needs most improvement", ""), "X54000010": (2, "Advanced", "Leadership: advanced"),
    "X54000011": (4, "Needs most improvement", "Leadership: developing"), "X54000012": (3, "Making progress", ""),
}


def story(lead, published, *special, chosen="2016-03-15"):
    """The dates every area has, and its own between them. Leads, dates and partners are those the plans themselves name."""
    common = [
        (chosen, "other", f"{lead} chosen to lead the footprint"),
        ("2016-10-21", "other", "Plan submitted to AHS Central"),
        (published, "plan-published", "Plan published"),
    ]
    return sorted(common + list(special))


RATED = "2017-07-20"
EVENTS_OF = {
    "X54000001": story("Dr Edwin Harcastle", "2016-12-02",
                       ("2016-06-30", "other", "First draft discussed in private by the five boards"),
                       ("2017-07-20", "rating", "Rated Advanced (category 2) in the AHS Central progress dashboard")),
    "X54000002": story("Hester Langrick", "2016-12-02",
                       ("2016-10-04", "other", "Memorandum of understanding signed by the six partners"),
                       ("2017-06-15", "accountable-care-system", "Named as one of three first accountable care systems"),
                       (RATED, "rating", "Rated Outstanding (category 1) in the AHS Central progress dashboard")),
    "X54000003": story("Gideon Pellwright", "2016-12-09",
                       ("2016-09-14", "other", "Public meeting about St Brannock's held by Brannock Sands Town Council"),
                       (RATED, "rating", "Rated Advanced (category 2) in the AHS Central progress dashboard"), chosen="2016-03-07"),
    "X54000004": story("Dame Honor Vexley", "2016-12-02",
                       ("2016-04-01", "other", "Devolution agreement of November 2015 takes effect: the partnership controls health and care budgets"),
                       ("2017-06-15", "accountable-care-system", "Named as one of three first accountable care systems"),
                       (RATED, "rating", "Rated Outstanding (category 1) in the AHS Central progress dashboard")),
    "X54000005": story("Malcolm Strake", "2016-12-02",
                       (RATED, "rating", "Rated Making progress (category 3) in the AHS Central progress dashboard")),
    "X54000006": story("Corin Ashdale", "2016-12",
                       ("2015-06-10", "success-regime", "Placed in the AHS success regime"),
                       ("2016-08-08", "lead-changed", "Nigel Garthwick takes over as lead from Corin Ashdale"),
                       (RATED, "rating", "Rated Needs most improvement (category 4) in the AHS Central progress dashboard")),
    "X54000007": story("Roland Pashby-Crewe", "2016-12-02",
                       ("2016-09-12", "other", "Partnership agreement signed by all seven chief officers"),
                       (RATED, "rating", "Rated Advanced (category 2) in the AHS Central progress dashboard")),
    "X54000008": story("Lionel Catchpool", "2016-12-02",
                       ("2017-02", "other", "Fenholm County Council's health committee asks why the plan gives no capital figure"),
                       (RATED, "rating", "Rated Making progress (category 3) in the AHS Central progress dashboard")),
    "X54000009": story("Verity Saltmarsh", "2016-12-02",
                       ("2017-04", "capped-expenditure", "Asked by AHS Central to cap its spending in 2017/18"),
                       (RATED, "rating", "Rated Needs most improvement (category 4) in the AHS Central progress dashboard")),
    "X54000010": story("Marian Thackwray", "2016-12-02",
                       ("2016-09-29", "other", "Partnership agreement signed by all five bodies"),
                       ("2017-06-15", "accountable-care-system", "Named as one of three first accountable care systems"),
                       (RATED, "rating", "Rated Advanced (category 2) in the AHS Central progress dashboard"), chosen="2016-03-14"),
    "X54000011": story("Cressida Mallory-Thane", "2016-12-02",
                       ("2017-04", "capped-expenditure", "Asked by AHS Central to cap its spending in 2017/18"),
                       (RATED, "rating", "Rated Needs most improvement (category 4) in the AHS Central progress dashboard")),
    "X54000012": story("Dr Tobias Merrow", "2016-12-02",
                       ("2017-05", "other", "Lantern Bay Council becomes a full partner of the programme board"),
                       (RATED, "rating", "Rated Making progress (category 3) in the AHS Central progress dashboard")),
}
