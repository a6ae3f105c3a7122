package org.candour.plans.reading;

import java.util.Optional;
import org.candour.plans.DocumentId;
import org.candour.plans.ReadingProgress.Progress;

/** A slot for work that goes on when a document has been read and can be searched. */
public interface Afterwards {

    /** How far that work has come; empty when there is none to do on the document. */
    Optional<Progress> progress(DocumentId document);
}
