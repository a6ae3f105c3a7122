package org.candour.finance.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A request with fields that nothing would be done about. */
final class UnknownFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownFieldException(Set<String> unknown, List<String> known) {
        super("Not known: " + inWords(unknown) + ". Nothing was stored. The fields are " + inWords(known) + ".");
    }

    private static String inWords(Collection<String> names) {
        return names.stream()
                .filter(name -> !name.startsWith("_"))
                .map(name -> "“" + name + "”")
                .collect(Collectors.joining(", "));
    }
}
