package dev.quotidian.annotate.directory;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.world.WorldDirectory;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Identity;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Speaker;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A gazetteer of the speakers whom an app knows: ids, names, aliases, and positions over time. As
 * an annotator it links entities: it gives each speaker of an article the {@link Identity} that
 * belongs to the name, so that "Zelensky", "Zelenskyy" and "Volodymyr Zelenskiy" become one.
 *
 * <pre>{@code
 * SpeakerDirectory directory = SpeakerDirectory.read(Path.of("speakers.csv"));
 * ArchiveSettings settings = ArchiveSettings.standard().withSpeakers(directory);
 * Annotator alone = Annotators.standard().then(directory);
 * }</pre>
 *
 * <p>A table (CSV, UTF-8) has a first line that names its columns, in any order: {@code id} and
 * {@code name}, and as needed {@code type} (person by default, organisation, document), {@code
 * aliases} divided by {@code ;}, {@code role}, {@code affiliation}, {@code from}, {@code to} and
 * {@code note}, which nobody reads. Columns are divided by a comma, a semicolon or a tab. A further
 * position of somebody stands in a further row with the same id; the name need not be repeated.
 * Days are {@code 2019-05-20}, {@code 2019-05} or {@code 2019}; a blank end is open.
 *
 * <pre>
 * id,name,aliases,role,affiliation,from,to
 * okafor,Lena Okafor,Okafor; L. Okafor,Energy Minister,Norland,2021-05,2023-06-30
 * okafor,,,Foreign Minister,Norland,2023-07-01,
 * </pre>
 *
 * <p>JSON is a list of objects with the same fields; what a row has of a position is in a list:
 *
 * <pre>
 * [{"id": "okafor", "name": "Lena Okafor", "aliases": ["Okafor", "L. Okafor"],
 *   "roles": [{"role": "Energy Minister", "affiliation": "Norland", "from": "2021-05", "to": "2023-06-30"},
 *             {"role": "Foreign Minister", "affiliation": "Norland", "from": "2023-07-01"}]}]
 * </pre>
 *
 * <p>A speaker is known by the fullest name that the article gives, compared as {@link NameKey}
 * says. One word, such as a surname, is enough only where it is the name or an alias of one entry
 * alone. Where several entries share a longer name, the role and affiliation that the article gives
 * must tell them apart, held on the day; else the speaker stays without identity.
 *
 * <p>It goes before the world directory of the standard annotators: whom both know gets the
 * identity of this one.
 *
 * <p>Immutable, safe for use by many threads. Annotating takes time linear in the quotations.
 *
 * @since 0.1
 */
public final class SpeakerDirectory implements Annotator {
  private static final WorldDirectory WORLD = WorldDirectory.standard();

  private final Map<String, DirectoryEntry> entries = new TreeMap<>();
  private final Map<Named, List<DirectoryEntry>> named = new HashMap<>();

  /** A name in the form of its type. */
  private record Named(Speaker.Type type, String key) {}

  private SpeakerDirectory(Collection<DirectoryEntry> all) {
    for (DirectoryEntry entry : all) {
      if (entries.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException(
            "Two speakers have the id " + entry.id() + "; give one of them another");
      }
    }
    for (DirectoryEntry entry : entries.values()) {
      Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
          .map(name -> new Named(entry.type(), NameKey.of(name, entry.type())))
          .distinct()
          .forEach(name -> named.computeIfAbsent(name, n -> new ArrayList<>(1)).add(entry));
    }
  }

  /**
   * A directory of these entries; their order does not matter.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static SpeakerDirectory of(Collection<DirectoryEntry> entries) {
    Objects.requireNonNull(entries, "entries");
    return new SpeakerDirectory(entries);
  }

  /**
   * Reads a file: JSON where its name ends in {@code .json}, a table otherwise.
   *
   * @throws DirectoryException if it cannot be read, with everything that is wrong with it
   */
  public static SpeakerDirectory read(Path file) {
    Objects.requireNonNull(file, "file");
    String name = file.toString();
    try {
      String text = Files.readString(file);
      return name.toLowerCase(Locale.ROOT).endsWith(".json")
          ? ofJson(text, name)
          : ofCsv(text, name);
    } catch (CharacterCodingException e) {
      throw new DirectoryException(
          name + ": not UTF-8; save it as UTF-8 (in Excel: \"CSV UTF-8\")", e);
    } catch (IOException e) {
      throw new DirectoryException(name + ": cannot be read: " + e, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param text the table; a byte-order mark is left out
   * @param name what messages call it
   * @throws DirectoryException with everything that is wrong with it
   */
  public static SpeakerDirectory ofCsv(String text, String name) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(name, "name");
    FileProblems problems = new FileProblems(name);
    EntryBuilder drafts = new EntryBuilder(problems);
    new CsvForm(withoutMark(text), problems).read(drafts);
    return of(drafts, problems);
  }

  /**
   * Reads a list of JSON objects.
   *
   * @param text the list; a byte-order mark is left out
   * @param name what messages call it
   * @throws DirectoryException with everything that is wrong with it
   */
  public static SpeakerDirectory ofJson(String text, String name) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(name, "name");
    FileProblems problems = new FileProblems(name);
    EntryBuilder drafts = new EntryBuilder(problems);
    new JsonForm(withoutMark(text), problems).read(drafts);
    return of(drafts, problems);
  }

  private static SpeakerDirectory of(EntryBuilder drafts, FileProblems problems) {
    List<DirectoryEntry> entries = drafts.entries();
    problems.check();
    return of(entries);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** All entries, in the order of their ids. */
  public List<DirectoryEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry with this id; empty if there is none. */
  public Optional<DirectoryEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /**
   * The entry that the speaker of an article is linked to; empty if there is none, or several
   * remain.
   *
   * @param speaker the speaker, as the article describes whoever it is
   * @param days when it was said: the positions held then disambiguate namesakes
   */
  public Optional<DirectoryEntry> find(Speaker speaker, DateRange days) {
    List<DirectoryEntry> same = namesakes(speaker);
    if (same.size() < 2) {
      return same.stream().findFirst();
    }
    boolean isSurname = Speaker.of(speaker.name(), Speaker.Type.PERSON).key().isEmpty();
    return isSurname ? Optional.empty() : Namesakes.choose(same, speaker, days);
  }

  /**
   * The entries of the speaker's name. What an article names without saying what it is counts as an
   * organisation, and may be a person.
   */
  private List<DirectoryEntry> namesakes(Speaker speaker) {
    List<Speaker.Type> types =
        switch (speaker.type()) {
          case PERSON -> List.of(Speaker.Type.PERSON);
          case ORGANISATION -> List.of(Speaker.Type.ORGANISATION, Speaker.Type.PERSON);
          case DOCUMENT -> List.of(Speaker.Type.DOCUMENT);
          case UNNAMED -> List.of();
        };
    return types.stream()
        .map(type -> new Named(type, NameKey.of(speaker.name(), type)))
        .flatMap(name -> named.getOrDefault(name, List.of()).stream())
        .limit(Namesakes.MAX_ENTRIES + 1)
        .toList();
  }

  /**
   * Gives an identity to each speaker that is known and has none, or has one of the world
   * directory.
   */
  @Override
  public Annotations annotate(Article article, Annotations found) {
    Map<Asked, Optional<Speaker>> known = new HashMap<>();
    List<Quotation> quotations = new ArrayList<>(found.quotations().size());
    for (Quotation quotation : found.quotations()) {
      DateRange days =
          quotation
              .said()
              .filter(SaidDate::isExplicit)
              .map(SaidDate::range)
              .orElseGet(() -> DateRange.of(article.published().day()));
      quotations.add(
          quotation
              .speaker()
              .flatMap(speaker -> known.computeIfAbsent(new Asked(speaker, days), this::identified))
              .map(quotation::withSpeaker)
              .orElse(quotation));
    }
    return found.withQuotations(quotations);
  }

  /** A speaker who says something on these days. */
  private record Asked(Speaker speaker, DateRange days) {}

  private Optional<Speaker> identified(Asked asked) {
    Speaker speaker = asked.speaker();
    if (speaker.isJoint()) {
      return Optional.of(speaker.withMembers(identified(speaker.members(), asked.days())));
    }
    return speaker.identity().filter(known -> !WORLD.has(known)).isPresent()
        ? Optional.empty()
        : find(speaker, asked.days()).map(entry -> identified(speaker, entry, asked.days()));
  }

  private List<Speaker> identified(List<Speaker> members, DateRange days) {
    return members.stream()
        .map(member -> identified(new Asked(member, days)).orElse(member))
        .toList();
  }

  private static Speaker identified(Speaker speaker, DirectoryEntry entry, DateRange days) {
    Identity identity =
        new Identity(
            entry.id(),
            entry.name(),
            entry.aliases(),
            entry.tenures().stream()
                .filter(tenure -> tenure.days().contains(days))
                .map(Tenure::position)
                .distinct()
                .toList());
    return new Speaker(
        speaker.name(),
        entry.type(),
        speaker.role(),
        speaker.affiliation(),
        speaker.aliases(),
        Optional.of(identity));
  }
}
