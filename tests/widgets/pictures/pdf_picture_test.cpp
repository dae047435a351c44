// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/pdf_picture.h"

#include "core/advice/verdict/verdict.h"
#include "tests/support/picture_structure.h"
#include "tests/widgets/pictures/picture_stage.h"
#include "widgets/pictures/svg_picture.h"
#include "widgets/text.h"

#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <ctime>
#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Evaluation named(const std::string& name, const std::string& asOf = "2026-11-21")
{
    Scenario scenario;
    scenario.name = name;
    scenario.asOf = asOf;
    return evaluate(scenario);
}

/// What a tool of poppler-utils says of a file; empty if it complains.
QString said(const QString& tool, const QStringList& options, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("picture.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(tool, options + QStringList{file.fileName(), QStringLiteral("-")}.mid(0, tool == "pdfinfo" ? 1 : 2));
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty())
        qWarning("%s", complaints.constData());
    return complaints.isEmpty() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString infoOf(const QByteArray& pdf)
{
    return said(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates")}, pdf).simplified();
}

} // namespace

class PdfPictureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void everyPictureIsReadable_data() { addPictures(); }
    void everyPictureIsReadable()
    {
        QFETCH(View, view);
        QFETCH(bool, dark);
        QFETCH(std::string, name);
        const QByteArray pdf = pdfBytes(named(name), pictureOptions(view, dark));
        const QString facts = infoOf(pdf);
        for (const char* fact : {"Page size: 960 x 540 pts", "Pages: 1", "Creator: Breakeven",
                                 "CreationDate: D:20261121000000Z", "JavaScript: no"})
            QVERIFY2(facts.contains(QLatin1String(fact)), qPrintable(facts));
        QVERIFY2(!said(QStringLiteral("pdftotext"), {}, pdf).isEmpty(), "no text");
        QCOMPARE(pdfBytes(named(name), pictureOptions(view, dark)), pdf);
    }

    void theTitleIsTheName_data()
    {
        QTest::addColumn<std::string>("name");
        for (const std::size_t same : {0, 1, 2, 3})
            QTest::addRow("%zu", same) << hostileNames()[same];
        QTest::newRow("brackets") << std::string("a (\\) b) (");
    }
    void theTitleIsTheName()
    {
        QFETCH(std::string, name);
        const QString facts = infoOf(pdfBytes(named(name), pictureOptions(View::Breakdown, false)));
        QVERIFY2(facts.startsWith(QStringLiteral("Title: ") + toQString(name) + QStringLiteral(" Creator:")),
                 qPrintable(facts));
    }

    void textCanBeFound()
    {
        const Evaluation evaluation = named("Support bot");
        const QByteArray pdf = pdfBytes(evaluation, pictureOptions(View::BreakEven, false));
        const QString all = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf).simplified();
        for (const QString& text :
             {QStringLiteral("Support bot"), toQString(verdict(evaluation, Reader::OfAPage).front()),
              toQString(info(evaluation.scenario.focus).name), QStringLiteral("$10k"), QStringLiteral("Requests"),
              QStringLiteral("GPU rate $0.86/hour")})
            QVERIFY2(all.contains(text, Qt::CaseInsensitive), qPrintable(text + " is not in\n" + all));
    }

    void everyTextIsFoundAsItIsDrawn_data()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            if (row.isPicture)
                QTest::newRow(row.id.data()) << row.view;
    }
    void everyTextIsFoundAsItIsDrawn()
    {
        QFETCH(View, view);
        PictureOptions options = pictureOptions(view, false);
        options.sources = true;
        options.texts.subtitle =
            QStringLiteral("At 1M: it (A) saves 3x4 of 3 × 4 → B–C, D-E, 5:6, F@7 -> {8} ≥ [9] · «G» H/2");
        const Evaluation evaluation = named("Now: 10:30-11:30 (HQ) – ½ × 2");
        // In the order of drawing, and without spaces: where those are, a PDF does not say.
        static const QRegularExpression space(QStringLiteral("\\s"));
        const QString all = said(QStringLiteral("pdftotext"), {"-raw"}, pdfBytes(evaluation, options)).remove(space);
        const QStringList texts = textsIn(svgBytes(evaluation, options, SvgText::AsText));
        QVERIFY(texts.contains(*options.texts.subtitle));
        for (QString text : texts)
            QVERIFY2(all.contains(text.remove(space)), qPrintable(text + " is not in\n" + all));
    }

    void itHoldsNoImage()
    {
        for (const ViewInfo& row : viewTable)
            if (row.isPicture) {
                const QByteArray pdf = pdfBytes(named("x"), pictureOptions(row.view, false));
                QVERIFY2(!pdf.contains("/Subtype /Image"), row.id.data());
            }
    }

    void itIsAsLargeAsTheSlide_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QString>("size");
        QTest::newRow("large slide") << QSize(3840, 2160) << "960 x 540 pts";
        QTest::newRow("4:3") << QSize(1440, 1080) << "720 x 540 pts";
        QTest::newRow("square") << QSize(1080, 1080) << "720 x 720 pts";
        QTest::newRow("high") << QSize(1080, 1920) << "720 x 1280 pts";
    }
    void itIsAsLargeAsTheSlide()
    {
        QFETCH(QSize, pixels);
        QFETCH(QString, size);
        PictureOptions options = pictureOptions(View::Breakdown, false);
        options.pixels = pixels;
        QVERIFY(infoOf(pdfBytes(named("x"), options)).contains(QStringLiteral("Page size: ") + size));
    }

    void itsDateIsTheFigures_data()
    {
        QTest::addColumn<std::string>("asOf");
        QTest::addColumn<QString>("date");
        QTest::newRow("given") << std::string("2024-02-29") << "D:20240229000000Z";
        QTest::newRow("none") << std::string() << "D:20000101000000Z";
        QTest::newRow("no day") << std::string("2023-02-29") << "D:20000101000000Z";
    }
    void itsDateIsTheFigures()
    {
        QFETCH(std::string, asOf);
        QFETCH(QString, date);
        const QString facts = infoOf(pdfBytes(named("x", asOf), pictureOptions(View::Breakdown, false)));
        QVERIFY2(facts.contains(date), qPrintable(facts));
    }

    void theBytesAreTheSameInEveryRun() // which has hashes of its own
    {
        const PictureOptions options = pictureOptions(View::BreakEven, false);
        std::set<QByteArray> files;
        for (int run = 0; run < 12; ++run) {
            QHashSeed::resetRandomGlobalSeed();
            const QHashSeed seed = QHashSeed::globalSeed();
            files.insert(pdfBytes(named("x"), options));
            QVERIFY(seed == 0 || QHashSeed::globalSeed() != 0); // it stays as hard to guess as it was
        }
        QCOMPARE(files.size(), std::size_t{1});
    }

    void theBytesAreTheSameInEveryTimeZone()
    {
        const PictureOptions options = pictureOptions(View::Breakdown, false);
        const QByteArray before = qgetenv("TZ");
        std::set<QByteArray> files;
        for (const char* zone : {"UTC", "Asia/Kolkata", "America/New_York"}) {
            qputenv("TZ", zone);
            tzset();
            files.insert(pdfBytes(named("x"), options));
        }
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
        QCOMPARE(files.size(), std::size_t{1});
    }
};

QTEST_MAIN(PdfPictureTest)
#include "pdf_picture_test.moc"
