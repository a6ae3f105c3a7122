package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table<String[]> table =
            new Table<String[]>().with("first", row -> row[0]).with("second", row -> row[1]);

    @Test
    void hasAHeaderAndEndsEachLineAsTheStandardAsks() {
        assertThat(table.write(List.of(new String[] {"a", null}, new String[] {"b,c", "say \"d\""})))
                .isEqualTo("first,second\r\na,\r\n\"b,c\",\"say \"\"d\"\"\"\r\n");
    }

    @Test
    void quotesWhatAnotherSpreadsheetTakesForTheNextCell() {
        assertThat(table.write(List.<String[]>of(new String[] {"stroke;=1+1", "a\t=1"})))
                .contains("\"stroke;=1+1\"", "\"a\t=1\"");
    }

    @Property
    void readsBackCellForCell(@ForAll @Size(max = 5) List<@Size(2) String[]> rows) {
        List<List<String>> wanted = rows.stream()
                .map(row -> List.of(Cell.of(row[0]), Cell.of(row[1])))
                .toList();
        List<List<String>> read = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(table.write(rows)).stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .toList();
        assertThat(read).isEqualTo(wanted);
    }
}
