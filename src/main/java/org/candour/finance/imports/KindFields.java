package org.candour.finance.imports;

import static org.candour.finance.imports.Field.amount;
import static org.candour.finance.imports.Field.key;
import static org.candour.finance.imports.Field.percent;
import static org.candour.finance.imports.Field.text;
import static org.candour.finance.imports.Field.word;

import java.util.List;
import org.candour.finance.exports.ExportedFigure;
import org.candour.finance.imports.Field.Measured;
import org.candour.finance.imports.Field.Type;

/** The columns of every kind of table. A heading that leaves basis or STF open is nobody's alias: it has to be chosen. */
final class KindFields {

    private static final List<String> STF = List.of("including", "excluding");
    private static final List<String> RESPONSES = List.of("accepted", "refused");
    private static final Field YEAR = key("year", "Financial year", Type.YEAR, "year", "fy");
    private static final Field AREA = key(
            "footprint",
            "Footprint code",
            Type.AREA,
            "stp code",
            "ons code",
            "area code",
            "footprint",
            "ics code",
            "system code");
    private static final Field NAME = text(
            "name",
            "Name",
            "organisation name",
            "footprint name",
            "region name",
            "trust",
            "provider",
            "provider name",
            "trust name",
            "stp name");
    private static final Field NOTE = text("note", "Note", "notes", "comment", "comments");
    private static final Field SOURCE = text("source", "Source", "sources", "reference");
    private static final Field ADDRESS = text("url", "Address", "link", "web address");

    static final List<Field> RETURNS = List.of(
            key(
                    "organisation",
                    "Organisation code",
                    Type.ORGANISATION,
                    "ods code",
                    "org code",
                    "trust code",
                    "provider code",
                    "ccg code",
                    "code"),
            NAME,
            YEAR,
            amount("control-total", "Control total £m", of("control-total", "", "")),
            word("control-total-stf", "Control total STF", STF, "control total basis"),
            word("response", "Response", RESPONSES, "accepted or refused", "control total accepted", "accepted"),
            amount("plan-including", "Plan including STF £m", of("plan", "plan", "including")),
            amount("plan-excluding", "Plan excluding STF £m", of("plan", "plan", "excluding")),
            amount(
                    "forecast-including",
                    "Forecast outturn including STF £m",
                    of("outturn", "forecast-outturn", "including")),
            amount(
                    "forecast-excluding",
                    "Forecast outturn excluding STF £m",
                    of("outturn", "forecast-outturn", "excluding")),
            amount("outturn-including", "Outturn including STF £m", of("outturn", "outturn", "including")),
            amount("outturn-excluding", "Outturn excluding STF £m", of("outturn", "outturn", "excluding")),
            amount("audited-including", "Audited including STF £m", of("outturn", "audited", "including")),
            amount("audited-excluding", "Audited excluding STF £m", of("outturn", "audited", "excluding")),
            amount(
                    "net-position",
                    "Net position excluding STF £m",
                    of("net-position", "outturn", "excluding"),
                    "surplus deficit excluding stf"),
            amount("income", "Income £m", of("income", "outturn", ""), "total income", "operating income", "turnover"),
            amount("allocation", "Allocation £m", of("allocation", "", ""), "commissioning allocation"),
            amount("stf-received", "STF received £m", of("stf-received", "outturn", ""), "stf income"),
            NOTE,
            SOURCE,
            ADDRESS);

    static final List<Field> SYSTEMS = List.of(
            AREA,
            NAME,
            YEAR,
            amount("system-control-total", "System control total £m", of("system-control-total", "", "")),
            amount("system-plan", "System plan £m", of("system-plan", "plan", "")),
            amount("system-forecast", "System forecast £m", of("system-forecast", "forecast-outturn", "")),
            amount("system-outturn", "System outturn including STF £m", of("system-outturn", "outturn", "including")),
            NOTE,
            SOURCE,
            ADDRESS);

    static final List<Field> REGIONS = List.of(
            key("region", "Region code", Type.REGION, "region"),
            NAME,
            YEAR,
            amount(
                    "regional-control-total",
                    "Regional control total £m",
                    of("regional-control-total", "", ""),
                    "control total"),
            NOTE,
            SOURCE,
            ADDRESS);

    static final List<Field> OFFSETS = List.of(
            new Field(
                    "kind",
                    "Kind",
                    Type.WORD,
                    true,
                    List.of("offset kind"),
                    List.of("neighbour", "top-slice", "rapid-savings"),
                    null),
            key("giver", "Giver code", Type.BODY, "giver", "from"),
            new Field("receiver", "Receiver code", Type.BODY, false, List.of("receiver", "to"), List.of(), null),
            YEAR,
            amount("amount", "Amount £m", of("offset", "", ""), "amount"),
            word("repayable", "Repayable", List.of("yes", "no"), "to be repaid"),
            NOTE,
            SOURCE,
            ADDRESS);

    static final List<Field> ALLOCATIONS = List.of(
            AREA,
            NAME,
            YEAR,
            amount("ccg", "CCG allocation £m", of("allocation-ccg", "", ""), "core allocation"),
            amount("primary-care", "Primary care allocation £m", of("allocation-primary-care", "", "")),
            amount("specialised", "Specialised allocation £m", of("allocation-specialised", "", "")),
            amount("total", "Place-based total £m", of("allocation-place-based-total", "", "")),
            NOTE,
            SOURCE,
            ADDRESS);

    static final List<Field> PLANS = List.of(
            AREA,
            NAME,
            key("year", "Year", Type.PERIOD, "financial year", "period"),
            amount("gap", "Do-nothing gap £m", of("do-nothing-gap", "", ""), "do nothing gap", "financial gap"),
            amount(
                    "capital",
                    "Capital requested £m",
                    of("capital-requested", "", ""),
                    "capital asked",
                    "capital requirement"),
            percent("reliance", "Single-provider reliance %", of("single-provider-reliance", "", "")),
            NOTE,
            SOURCE,
            ADDRESS);

    /** The columns of an export, named as in the API and the round's pack. */
    static final List<Field> FIGURES = ExportedFigure.COLUMNS.stream()
            .map(name -> new Field(name, name, Type.TEXT, true, List.of(), List.of(), null))
            .toList();

    private KindFields() {}

    private static Measured of(String measure, String basis, String stf) {
        return new Measured(measure, basis, stf);
    }
}
