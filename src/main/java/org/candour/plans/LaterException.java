package org.candour.plans;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing is wrong with what was asked for; too many others wait for the like. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class LaterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaterException() {
        super("Too much is asked for at the moment");
    }
}
