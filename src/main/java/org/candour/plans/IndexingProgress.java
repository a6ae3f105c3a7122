package org.candour.plans;

/** A slot for the room that makes read documents searchable: tells which of them are not searchable yet. */
public interface IndexingProgress {

    /** Whether the document, read to the end, still waits to be found by searches. */
    boolean isPending(DocumentId document);
}
