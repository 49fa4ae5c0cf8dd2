package dev.quotidian.archive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.Cursor.InvalidCursorException;
import dev.quotidian.query.syntax.Excerpt;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encodes and decodes cursors. Each ends with a message authentication code (HMAC-SHA-256), whose
 * key is random and new each time an archive is opened. Safe for use by many threads.
 */
public final class CursorCodec {
  private static final byte FORMAT = 1;
  private static final int INSTANCE = 8;
  private static final int SEARCH = 8;
  private static final int HEAD = 1 + INSTANCE + SEARCH;
  private static final int CODE = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key = new byte[32];
  private final byte[] instance = new byte[INSTANCE];

  public CursorCodec() {
    SecureRandom random = new SecureRandom();
    random.nextBytes(key);
    random.nextBytes(instance);
  }

  /**
   * The cursor for a position in the hits of a search, which {@code search} tells from all others.
   *
   * @param position where the page ended, in the engine's own format
   */
  public Cursor write(byte[] position, String search) {
    byte[] body =
        ByteBuffer.allocate(HEAD + position.length)
            .put(FORMAT)
            .put(instance)
            .put(digest(search))
            .put(position)
            .array();
    byte[] sealed = ByteBuffer.allocate(body.length + CODE).put(body).put(mac(body)).array();
    return new Cursor(text(sealed));
  }

  private static String text(byte[] sealed) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * The position of a cursor.
   *
   * @throws CursorExpiredException if the archive was closed since
   * @throws InvalidCursorException if the cursor was altered, or made for another search
   */
  public byte[] read(Cursor cursor, String search) {
    byte[] sealed = bytes(cursor);
    byte[] body = Arrays.copyOf(sealed, sealed.length - CODE);
    byte[] code = Arrays.copyOfRange(sealed, body.length, sealed.length);
    if (!Arrays.equals(body, 1, 1 + INSTANCE, instance, 0, INSTANCE)) {
      throw new CursorExpiredException(
          "The cursor has expired: the archive was closed since the search began, or is another one;"
              + " begin again with Cursor.START");
    }
    if (!MessageDigest.isEqual(code, mac(body))) {
      throw altered(cursor);
    }
    int from = 1 + INSTANCE;
    if (!Arrays.equals(body, from, from + SEARCH, digest(search), 0, SEARCH)) {
      throw new InvalidCursorException(
          "Cursor "
              + Excerpt.of(cursor.text())
              + " belongs to another search: only limit, total, highlighting and budget may differ"
              + " from page to page; begin again with Cursor.START");
    }
    return Arrays.copyOfRange(body, HEAD, body.length);
  }

  private static byte[] bytes(Cursor cursor) {
    byte[] bytes = decoded(cursor);
    if (bytes.length < HEAD + CODE || bytes[0] != FORMAT || !text(bytes).equals(cursor.text())) {
      throw altered(cursor);
    }
    return bytes;
  }

  private static byte[] decoded(Cursor cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor.text());
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static InvalidCursorException altered(Cursor cursor) {
    return new InvalidCursorException(
        "Cursor "
            + Excerpt.of(cursor.text())
            + " was altered on its way, or never was one: pass it on as Hits.next() gave it, or begin"
            + " again with Cursor.START");
  }

  private static byte[] digest(String search) {
    try {
      byte[] all = MessageDigest.getInstance("SHA-256").digest(search.getBytes(UTF_8));
      return Arrays.copyOf(all, SEARCH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private byte[] mac(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Arrays.copyOf(mac.doFinal(body), CODE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
