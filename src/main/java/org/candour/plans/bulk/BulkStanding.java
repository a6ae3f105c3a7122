package org.candour.plans.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.candour.common.html.Figures;
import org.candour.plans.bulk.HowRead.Kind;

/** What became of all files, and how reading them ended, or how far it is. */
public record BulkStanding(List<Entry> entries) {

    /** One file. */
    public record Entry(BulkLine line, HowRead read) {

        /** "main.pdf (E54000041, Published December 2016): read in part. 2 of 40 pages could not be read (pages 3, 9)." */
        public String sentence() {
            return line.place() + ": " + read.kind().title() + ". " + read.words();
        }
    }

    public BulkStanding {
        entries = List.copyOf(entries);
    }

    public long count(Kind kind) {
        return entries.stream().filter(entry -> entry.read().kind() == kind).count();
    }

    public long documents() {
        return entries.size() - count(Kind.NOT_TAKEN);
    }

    /** How many have been read as far as their own text goes. */
    public long ended() {
        return entries.stream().filter(entry -> entry.read().hasEnded()).count() - count(Kind.NOT_TAKEN);
    }

    public boolean isSettled() {
        return entries.stream().allMatch(entry -> entry.read().isSettled());
    }

    /** What is left to do first; else as they came. */
    public BulkStanding worstFirst() {
        return new BulkStanding(entries.stream()
                .sorted(Comparator.comparing(entry -> rank(entry)))
                .toList());
    }

    private static int rank(Entry entry) {
        return entry.line().outcome() == BulkLine.Outcome.PASSED_OVER
                ? Kind.values().length
                : entry.read().kind().ordinal();
    }

    /** Documents that were not read to their end. */
    public List<Entry> notWhole() {
        return entries.stream()
                .filter(entry -> entry.read().isShort() || entry.read().kind() == Kind.RECOGNISING)
                .toList();
    }

    /** "Of 40 documents 37 have been read, 2 read in part, 1 waits for recognition."; empty without any. */
    public String sentence() {
        if (documents() == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        part(parts, Kind.WHOLE, "read whole", "read whole");
        part(parts, Kind.IN_PART, "read in part", "read in part");
        part(parts, Kind.NOT_READ, "not read", "not read");
        part(parts, Kind.RECOGNISING, "waits for recognition", "wait for recognition");
        part(parts, Kind.BEING_READ, "being read", "being read");
        part(parts, Kind.WAITING, "waits to be read", "wait to be read");
        part(parts, Kind.GONE, "no longer there", "no longer there");
        return "Of " + Figures.counted(documents(), "document") + ": " + String.join(", ", parts) + ".";
    }

    private void part(List<String> parts, Kind kind, String one, String more) {
        long count = count(kind);
        if (count > 0) {
            parts.add(Figures.count(count) + " " + (count == 1 ? one : more));
        }
    }

    /** A row a file, worst first, as on the screen. */
    public String csv() {
        StringBuilder csv = new StringBuilder("file,footprint,version,outcome,outcome note,reading,reading note\r\n");
        worstFirst().entries().forEach(entry -> {
            BulkLine line = entry.line();
            csv.append(CsvCells.line(
                    line.file(),
                    line.footprint(),
                    line.version(),
                    line.outcome().title(),
                    line.words(),
                    entry.read().kind().title(),
                    entry.read().words()));
        });
        return csv.toString();
    }
}
