package org.candour.plans.web;

import org.candour.common.ProblemsException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Tells a script what was wrong with its upload: a problem document with every problem. */
@RestControllerAdvice(assignableTypes = UploadApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadProblems {

    @ExceptionHandler
    ProblemDetail refused(ProblemsException refusal) {
        return detail(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException refusal) {
        return detail(HttpStatus.CONTENT_TOO_LARGE, UploadApi.tooLarge());
    }

    @ExceptionHandler
    ProblemDetail notThere(NotThereException refusal) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no such plan or document. Check the round, the code and the id.");
    }

    private static ProblemDetail detail(HttpStatus status, ProblemsException refusal) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
        detail.setTitle("The file was not taken in");
        detail.setProperty("problems", refusal.problems());
        return detail;
    }
}
