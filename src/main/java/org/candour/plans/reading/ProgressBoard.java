package org.candour.plans.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.plans.DocumentId;
import org.candour.plans.IndexingProgress;
import org.candour.plans.ReadingProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the readers note how far they are. */
@Component
class ProgressBoard implements ReadingProgress {

    private static final Progress INDEXING = new Progress(Phase.INDEXING, "page", 0, 0);

    private final Map<DocumentId, Progress> board = new ConcurrentHashMap<>();
    private final ObjectProvider<IndexingProgress> indexing;
    private final ObjectProvider<Afterwards> afterwards;
    private final ObjectProvider<ReadingQueue> queue;

    ProgressBoard(
            ObjectProvider<IndexingProgress> indexing,
            ObjectProvider<Afterwards> afterwards,
            ObjectProvider<ReadingQueue> queue) {
        this.indexing = indexing;
        this.afterwards = afterwards;
        this.queue = queue;
    }

    void note(DocumentId document, Progress progress) {
        board.put(document, progress);
    }

    void wipe(DocumentId document) {
        board.remove(document);
    }

    @Override
    public Optional<Progress> of(DocumentId document) {
        return Optional.ofNullable(board.get(document))
                .or(() -> afterwards.stream()
                        .flatMap(work -> work.progress(document).stream())
                        .findFirst())
                .or(() -> indexing(document));
    }

    @Override
    public Optional<Place> waiting(DocumentId document) {
        return queue.stream().flatMap(waits -> waits.place(document).stream()).findFirst();
    }

    private Optional<Progress> indexing(DocumentId document) {
        return indexing.stream()
                .filter(room -> room.isPending(document))
                .findFirst()
                .map(room -> INDEXING);
    }
}
