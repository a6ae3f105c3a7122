package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A table to download, as it stands when that is asked for. */
final class BulkFile {

    private BulkFile() {}

    static Anchor link(String name, Supplier<String> csv, String words) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = ("\uFEFF" + csv.get()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
                }),
                words);
    }
}
