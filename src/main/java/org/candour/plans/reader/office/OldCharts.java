package org.candour.plans.reader.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.chart.SeriesTextRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The words of charts in an Excel file of 1997 to 2003: titles, axes, series, and what is written into them. */
final class OldCharts implements HSSFListener {

    /** By the number of the sheet they are on, or are. */
    private final Map<Integer, StringBuilder> words = new HashMap<>();

    private int depth;
    private int sheet = -2;
    private boolean isChart;
    private boolean incomplete;

    private OldCharts() {}

    static OldCharts of(POIFSFileSystem ole) throws IOException {
        OldCharts charts = new OldCharts();
        HSSFRequest request = new HSSFRequest();
        for (short sid :
                new short[] {BOFRecord.sid, EOFRecord.sid, SeriesTextRecord.sid, LabelRecord.sid, TextObjectRecord.sid
                }) {
            request.addListener(charts, sid);
        }
        try {
            new HSSFEventFactory().processWorkbookEvents(request, ole);
        } catch (RuntimeException e) {
            charts.incomplete = true; // the cells may be read all the same
        }
        return charts;
    }

    /** Whether there may be charts that were not read. */
    boolean areIncomplete() {
        return incomplete;
    }

    /** One line for each; empty when the sheet has no charts. */
    String words(int ofSheet) {
        return words.getOrDefault(ofSheet, new StringBuilder()).toString();
    }

    @Override
    public void processRecord(Record entry) {
        if (entry instanceof BOFRecord begin) {
            depth++;
            sheet += depth == 1 ? 1 : 0; // the first is the workbook itself
            isChart = begin.getType() == BOFRecord.TYPE_CHART;
        } else if (entry instanceof EOFRecord) {
            depth--;
            isChart = false;
        } else if (entry instanceof SeriesTextRecord text) {
            add(text.getText());
        } else if (isChart && entry instanceof LabelRecord label) {
            add(label.getValue());
        } else if (isChart && entry instanceof TextObjectRecord box && box.getStr() != null) {
            add(box.getStr().getString());
        }
    }

    private void add(String text) {
        StringBuilder all = words.computeIfAbsent(sheet, number -> new StringBuilder());
        all.append(all.isEmpty() ? "" : "\n").append(text);
    }
}
