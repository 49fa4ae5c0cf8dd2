package dev.quotidian.examples.spring;

import dev.quotidian.archive.TooBroadQueryException;
import dev.quotidian.archive.ArchiveException;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.parser.QuerySyntaxException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors as problem details (RFC 9457). The library's messages say what is wrong and what to do, so
 * they are passed on, but for those of a broken archive, which name its folder: these are logged.
 */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail badQuery(QuerySyntaxException e) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Bad query", e.getMessage());
    problem.setProperty("column", e.column());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail refused(ArticleRefusedException e) {
    ProblemDetail problem =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, "Article refused", e.getMessage());
    problem.setProperty("articleId", e.articleId());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail expired(CursorExpiredException e) {
    return problem(HttpStatus.GONE, "Cursor expired", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail invalidCursor(InvalidCursorException e) {
    return problem(HttpStatus.BAD_REQUEST, "Invalid cursor", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail tooBroad(TooBroadQueryException e) {
    return problem(HttpStatus.BAD_REQUEST, "Query too broad", e.getMessage());
  }

  /** A page that is too large, an article without an id. */
  @ExceptionHandler
  ProblemDetail misuse(IllegalArgumentException e) {
    return problem(HttpStatus.BAD_REQUEST, "Bad request", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unavailable(ArchiveException e) {
    logger.error("The archive failed", e);
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE, "Archive unavailable", "The archive cannot be used now");
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }
}
