package dev.quotidian.lucene.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.archive.CursorExpiredException;
import dev.quotidian.query.Cursor;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes cursors, and reads those that it wrote: each ends with a code that nobody can make who
 * does not know the key, which is drawn when the archive is opened.
 */
final class CursorCodec {
  private static final byte FORM = 1;
  private static final int INSTANCE = 8;
  private static final int SEARCH = 8;
  private static final int PLACE = Long.BYTES + Integer.BYTES + Float.BYTES;
  private static final int BODY = 1 + INSTANCE + SEARCH + PLACE;
  private static final int CODE = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key = new byte[32];
  private final byte[] instance = new byte[INSTANCE];

  /**
   * Where a page ended.
   *
   * @param lease the number of the lease on its snapshot
   * @param end the last hit
   */
  record Place(long lease, HitPage.End end) {}

  CursorCodec() {
    SecureRandom random = new SecureRandom();
    random.nextBytes(key);
    random.nextBytes(instance);
  }

  /** The cursor for a place in the hits of a search, which {@code search} tells from all others. */
  Cursor write(Place place, String search) {
    byte[] body =
        ByteBuffer.allocate(BODY)
            .put(FORM)
            .put(instance)
            .put(digest(search))
            .putLong(place.lease())
            .putInt(place.end().document())
            .putFloat(place.end().score())
            .array();
    byte[] sealed = ByteBuffer.allocate(BODY + CODE).put(body).put(code(body)).array();
    return new Cursor(text(sealed));
  }

  private static String text(byte[] sealed) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * The place of a cursor.
   *
   * @throws CursorExpiredException if the archive was closed since
   * @throws IllegalArgumentException if the cursor was altered, or made for another search
   */
  Place read(Cursor cursor, String search) {
    ByteBuffer sealed = ByteBuffer.wrap(bytes(cursor));
    byte[] body = new byte[BODY];
    byte[] code = new byte[CODE];
    sealed.get(body).get(code);
    if (!Arrays.equals(body, 1, 1 + INSTANCE, instance, 0, INSTANCE)) {
      throw new CursorExpiredException(
          "The cursor has expired: the archive was closed since the search began, or is another one;"
              + " begin again with Cursor.START");
    }
    if (!MessageDigest.isEqual(code, code(body))) {
      throw altered();
    }
    int from = 1 + INSTANCE;
    if (!Arrays.equals(body, from, from + SEARCH, digest(search), 0, SEARCH)) {
      throw new IllegalArgumentException(
          "The cursor belongs to another search: only limit, total, highlighting and budget may differ"
              + " from page to page; begin again with Cursor.START");
    }
    ByteBuffer place = ByteBuffer.wrap(body, from + SEARCH, PLACE);
    return new Place(place.getLong(), new HitPage.End(place.getInt(), place.getFloat()));
  }

  private static byte[] bytes(Cursor cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor.text());
      if (bytes.length == BODY + CODE && bytes[0] == FORM && text(bytes).equals(cursor.text())) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw altered(e);
    }
    throw altered();
  }

  private static IllegalArgumentException altered() {
    return new IllegalArgumentException(
        "The cursor was altered on its way, or never was one: give it back as it came, or begin again"
            + " with Cursor.START");
  }

  private static IllegalArgumentException altered(Exception cause) {
    IllegalArgumentException altered = altered();
    altered.initCause(cause);
    return altered;
  }

  private static byte[] digest(String search) {
    try {
      byte[] all = MessageDigest.getInstance("SHA-256").digest(search.getBytes(UTF_8));
      return Arrays.copyOf(all, SEARCH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private byte[] code(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Arrays.copyOf(mac.doFinal(body), CODE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
