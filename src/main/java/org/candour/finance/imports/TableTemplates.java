package org.candour.finance.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.finance.Measure;
import org.candour.finance.exports.TableFile;
import org.candour.finance.imports.Field.Type;
import org.candour.rounds.Round;
import org.springframework.stereotype.Component;

/** Empty tables of every kind, with the right headings and the round's codes filled in. */
@Component
public class TableTemplates {

    private final CodesOfRound codes;

    TableTemplates(CodesOfRound codes) {
        this.codes = codes;
    }

    /** As CSV. */
    public String csv(Round round, ImportKind kind) {
        return TableFile.csv(headings(kind), rows(round, kind));
    }

    /** As a workbook with a sheet that explains each column and one of all codes. */
    public byte[] workbook(Round round, ImportKind kind) {
        KnownCodes known = codes.of(round.id());
        List<TableFile.Table> tables = new ArrayList<>();
        tables.add(new TableFile.Table(
                kind == ImportKind.FIGURES ? "Figures" : "Table", headings(kind), rows(round, kind)));
        tables.add(new TableFile.Table("How to fill it in", List.of("Column", "What belongs there"), explained(kind)));
        tables.add(new TableFile.Table("Codes", List.of("Code of", "Its name"), named(known.bodies())));
        return TableFile.workbook(tables);
    }

    static List<String> headings(ImportKind kind) {
        return kind.fields().stream().map(Field::label).toList();
    }

    private List<List<String>> rows(Round round, ImportKind kind) {
        Field key = kind.fields().getFirst();
        if (key.type() != Type.ORGANISATION && key.type() != Type.AREA && key.type() != Type.REGION) {
            return List.of();
        }
        String year = round.measureYears().getOrDefault(Measure.DISTANCE_FROM_CONTROL_TOTAL.id(), "");
        return codes.of(round.id()).of(key.type()).names().entrySet().stream()
                .map(body -> kind.fields().stream()
                        .map(field -> filled(field, key, body, year))
                        .collect(Collectors.toList()))
                .toList();
    }

    private static String filled(Field field, Field key, Map.Entry<String, String> body, String year) {
        if (field.equals(key)) {
            return body.getKey();
        }
        if (field.id().equals("name")) {
            return body.getValue();
        }
        return field.type() == Type.YEAR ? year : "";
    }

    private static List<List<String>> named(Codes codes) {
        return codes.names().entrySet().stream()
                .map(code -> List.of(code.getKey(), code.getValue()))
                .toList();
    }

    private static List<List<String>> explained(ImportKind kind) {
        return kind.fields().stream()
                .map(field -> List.of(field.label(), explained(field)))
                .toList();
    }

    /** What belongs into a column, in a sentence. */
    static String explained(Field field) {
        String needed = field.required() ? "Needed in every row. " : "May be blank. ";
        return needed
                + switch (field.type()) {
                    case ORGANISATION -> "An organisation's code.";
                    case AREA -> "A footprint's code.";
                    case REGION -> "A region's code.";
                    case BODY -> "The code of an organisation, footprint or region.";
                    case YEAR -> "A financial year, like 2016/17.";
                    case PERIOD -> "A financial year, like 2020/21, or “plan” for the plan's whole period.";
                    case AMOUNT ->
                        "£ million, a point before decimals; deficits negative or in brackets. Blank: not known.";
                    case PERCENT -> "Per cent: 83.5.";
                    case WORD -> "One of: " + String.join(", ", field.words()) + ".";
                    case TEXT -> "Text.";
                };
    }
}
