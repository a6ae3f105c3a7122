package org.candour.finance.web;

import org.candour.common.ProblemsException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Tells a script what was wrong with its table: a problem document with every problem. */
@RestControllerAdvice(assignableTypes = {ImportApi.class, FigureFiles.class, PastImportFiles.class, TakeBackApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {

    @ExceptionHandler
    ProblemDetail refused(ProblemsException refusal) {
        String all = String.valueOf(refusal.getMessage());
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, all.lines().findFirst().orElse(all));
        detail.setTitle("The figures were not taken in");
        detail.setProperty("problems", refusal.problems());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException refusal) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "The file is far larger than a table of figures. Send a part of the rows.");
        detail.setTitle("The figures were not taken in");
        return detail;
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownFieldException refusal) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(refusal.getMessage()));
        detail.setTitle("The figures were not taken in");
        return detail;
    }

    @ExceptionHandler
    ProblemDetail notThere(NoSuchTableException refusal) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no such round, kind of table, import or file. Check the address.");
    }
}
