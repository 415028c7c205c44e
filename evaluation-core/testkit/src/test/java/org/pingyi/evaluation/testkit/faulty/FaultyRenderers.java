package org.pingyi.evaluation.testkit.faulty;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ReportRenderer;
import org.pingyi.evaluation.testkit.RendererContract;

/** Report renderers, each with one fault, and one without. */
public final class FaultyRenderers {

  private FaultyRenderers() {}

  /** Writes how long the report is. */
  @Identified(id = "length", version = "1", en = "Length", zh = "长度")
  public static class Sound implements ReportRenderer {
    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public void render(InputStream report, Language language, OutputStream to) throws IOException {
      write(to, report.readAllBytes().length + " bytes");
    }

    static void write(OutputStream to, String text) throws IOException {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its contract. */
    public static final class Tested extends RendererContract {
      Tested() {
        super(new Sound());
      }
    }
  }

  /** Fails where the report has no objects. */
  @Identified(id = "first-object", version = "1", en = "First object", zh = "第一个对象")
  public static final class FirstObject extends Sound {
    @Override
    public void render(InputStream report, Language language, OutputStream to) throws IOException {
      String json = new String(report.readAllBytes(), StandardCharsets.UTF_8);
      write(to, json.substring(json.indexOf("\"object\": "), json.indexOf("\"pool\"")));
    }

    /** Its contract. */
    public static final class Tested extends RendererContract {
      Tested() {
        super(new FirstObject());
      }
    }
  }

  /** Writes nothing in Chinese. */
  @Identified(id = "silent", version = "1", en = "Silent", zh = "无声")
  public static final class English extends Sound {
    @Override
    public void render(InputStream report, Language language, OutputStream to) throws IOException {
      if (language == Language.EN) {
        super.render(report, language, to);
      }
    }

    /** Its contract. */
    public static final class Tested extends RendererContract {
      Tested() {
        super(new English());
      }
    }
  }

  /** Numbers what it writes. */
  @Identified(id = "numbered", version = "1", en = "Numbered", zh = "编号")
  public static final class Numbered extends Sound {
    private final AtomicInteger written = new AtomicInteger();

    @Override
    public void render(InputStream report, Language language, OutputStream to) throws IOException {
      write(to, "no. " + written.incrementAndGet());
    }

    /** Its contract. */
    public static final class Tested extends RendererContract {
      Tested() {
        super(new Numbered());
      }
    }
  }

  /** Signs with the thread that it runs in. */
  @Identified(id = "signed", version = "1", en = "Signed", zh = "署名")
  public static final class Signed extends Sound {
    @Override
    public void render(InputStream report, Language language, OutputStream to) throws IOException {
      write(to, Thread.currentThread().getName());
    }

    /** Its contract. */
    public static final class Tested extends RendererContract {
      Tested() {
        super(new Signed());
      }
    }
  }

  /** Writes numbers as people write them where the machine is. */
  @Identified(id = "local", version = "1", en = "Local", zh = "本地")
  public static final class Local extends Sound {
    @Override
    public void render(InputStream report, Language language, OutputStream to) throws IOException {
      write(to, String.format(Locale.getDefault(), "%,d", report.readAllBytes().length));
    }

    /** Its contract. */
    public static final class Tested extends RendererContract {
      Tested() {
        super(new Local());
      }
    }
  }
}
