// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/names.h"
#include "app/commands/command_table.h"
#include "tests/support/program.h"
#include "tests/support/spare_device.h"
#include "widgets/pictures/chart_picture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr const char* good = R"({"format": "breakeven-scenario", "version": 1})";

/// The words of a command line in which no word has a space.
QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// Whatever goes wrong: the exit status, one line on standard error that names the culprit, nothing on standard output,
/// no file touched.
class CommandErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_before = files(); }
    void refuses_data();
    void refuses();
    void failsOutside_data();
    void failsOutside();
    void refusesWordsWithSpaces();
    void leavesDevicesAlone();
    void endsQuietlyWhenNobodyReads();

private:
    void write(const char* name, const QByteArray& bytes) const;
    [[nodiscard]] QMap<QString, QByteArray> files() const;
    void verify(const Run& run, int status, const QByteArray& mention) const;

    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
    QMap<QString, QByteArray> m_before;
};

void CommandErrorsTest::initTestCase()
{
    write("good", good);
    write("duplicate",
          R"({"format": "breakeven-scenario", "version": 1, "parameters": {"volume": 1000, "volume": 2000}})");
    write("future", R"({"format": "breakeven-scenario", "version": 7})");
    write("deep", QByteArray("[").repeated(qsizetype(10) * 1024 * 1024));
    write("huge", QByteArray(" ").repeated(qsizetype(16) * 1024 * 1024 + 1));
    write("unknown", R"({"format": "breakeven-scenario", "version": 1, "parameters": {"gpu_rte": 1}})");
    write("outside", R"({"format": "breakeven-scenario", "version": 1, "parameters": {"gpu_rate": -1}})");
    write("type", R"({"format": "breakeven-scenario", "version": 1, "parameters": {"gpu_rate": "1"}})");
    write("infinite", R"({"format": "breakeven-scenario", "version": 1, "parameters": {"gpu_rate": 1e999}})");
    write("broken", "{\"format\": \"breakeven-scenario\",\n \"version\" 1}");
    write("ranges", R"({"format": "breakeven-scenario", "version": 1, "ranges": {"volume": [500000, 2000000]}})");
    write("picture.png", "an older picture");
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
}

void CommandErrorsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("mention");
    const auto row = [](const char* line, const QByteArray& mention) { QTest::newRow(line) << mention; };

    // the command line
    row("evaluate", "evaluate: no scenario");
    row("evaluate good good2", "evaluate: takes one scenario; \"good2\"");
    row("evaluate good --preset support-chat", "--preset: ");
    row("evaluate --preset support-chatt", "did you mean support-chat?");
    row("evaluate --preset zzzz", "--preset: unknown preset \"zzzz\"");
    row("evaluate good --presett x", "--presett: unknown option; did you mean --preset?");
    row("evaluate good --gpu-rate 1", "--gpu-rate: unknown option; did you mean --set gpu_rate=VALUE?");
    row("evaluate good --qqqqq", "\"breakeven evaluate --help\"");
    row("evaluate good -z", "-z: unknown option");
    row("evaluate good --set", "--set: needs a value");
    row("evaluate good --volume", "--volume: needs a value");
    row("evaluate good --volume 1000 --volume 2000", "--volume: was given more than once");
    row("evalute good", "evalute: unknown subcommand; did you mean evaluate?");
    row("evalute", "evalute: unknown subcommand");
    row("zzzz", "zzzz: is no file and no subcommand; " + QByteArray::fromStdString(allowedNames(commandNames())));
    row("-- evaluate", "evaluate: a subcommand comes first");
    row("--theme dark evaluate good", "evaluate: a subcommand comes first");
    row("--theme blue", "--theme: \"blue\" is not allowed; allowed are system, light and dark");
    row("good good", "good: is one file too many");
    row("-", "-: the window");
    // values
    row("evaluate good --set gpu_rate=-1", "--set gpu_rate: -1 is outside 0.05 to 50 USD/GPU-hour");
    row("evaluate good --set gpu_rte=1", "--set gpu_rte: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    row("evaluate good --set volume=nan", "--set volume: nan is not a finite number");
    row("evaluate good --set volume=inf", "--set volume: inf is not a finite number");
    row("evaluate good --set volume=1e999", "1e999");
    row("evaluate good --set volume=", "--set volume: ");
    row("evaluate good --set volume=12x", "12x");
    row("evaluate good --set volume", "--set: \"volume\" is not of the form ID=VALUE");
    row("evaluate good --set =1", "--set: \"=1\"");
    row("evaluate good --set {}", "--set: \"{}\"");
    row("evaluate good --set min_replicas=1.5", "1.5 is not a whole number");
    row("evaluate good --set gpu_rate=1 --set gpu_rate=99", "99 is outside");
    row("evaluate good --volume -5", "--volume: -5 is outside 100 to 1000000000");
    row("evaluate good --focus own", "--focus: unknown option \"own\"; allowed are");
    row("evaluate good --option own", "unknown option \"own\"");
    row("evaluate good --focus frontier_api", "--focus: frontier_api is the baseline");
    row("evaluate good --set focus=tuned_api --set baseline=tuned_api", "--set focus: tuned_api is the baseline");
    row("evaluate good --set baseline=rented_gpu", "--set baseline: rented_gpu can't be the baseline");
    row("evaluate good --set hybrid_hosting=frontier_api", "--set hybrid_hosting: ");
    row("evaluate good --set amortize_upfront=1", "allowed are true and false");
    row("evaluate ranges --volume 5000000", "--volume: the value 5000000 is outside its range of 500000 to 2000000");
    row("evaluate ranges --set volume=5M", "--set volume: the value");
    // scenario files
    row("evaluate deep", "deep: ");
    row("evaluate duplicate", "duplicate: /parameters/volume: ");
    row("evaluate future", "future: /version: the file is of version 7, and this program reads up to version 1");
    row("evaluate unknown", "unknown: /parameters/gpu_rte: ");
    row("evaluate outside", "outside: /parameters/gpu_rate: -1 is outside 0.05 to 50");
    row("evaluate type", "type: /parameters/gpu_rate: \"1\"");
    row("evaluate infinite", "infinite: /parameters/gpu_rate: 1e999");
    row("evaluate broken", "broken:2:12: ");
    row("evaluate picture.png", "picture.png");
    row("evaluate -", "standard input: is empty");
    // charts
    row("chart good", "chart: no file was given");
    row("chart good good -o picture.png", "chart: takes one scenario");
    row("chart good -o", "-o: needs a value");
    row("chart good -o new.tiff", "-o: \"new.tiff\"");
    row("chart good -o new --format tiff", "--format: \"tiff\" is not allowed; allowed are png, svg, pdf and csv");
    std::vector<std::string> pictures;
    for (const ViewInfo& view : viewTable)
        if (view.isPicture)
            pictures.emplace_back(view.id);
    for (const ViewInfo& view : viewTable)
        if (!view.other.empty())
            pictures.emplace_back(view.other);
    row("chart good -o picture.png --view pie",
        QByteArray::fromStdString("--view: \"pie\" is not allowed; " + allowedNames(pictures)));
    row("chart good -o picture.png --view distribution",
        "--view: distribution has nothing to show. No input has a range yet.");
    row("chart good -o picture.png --view compare",
        "--view: compare has nothing to show. There is nothing to compare with");
    row("chart good -o deck --views map,portfolio", "--views: portfolio has nothing to show. There are no tasks yet.");
    row("chart good -o picture.png --sources --no-sources", "--no-sources: can't be given together with --sources");
    row("chart good -o picture.png --x gpu_rte", "--x: unknown parameter \"gpu_rte\"; did you mean gpu_rate?");
    row("chart good -o picture.png --view map --x gpu_rate --y gpu_rate",
        "chart: a map has two different inputs, and both are gpu_rate");
    row("chart good -o picture.png --figure gain", "--figure: \"gain\" is not a figure");
    row("chart good good -o picture.png", "chart: takes one scenario; \"good\" is one too many");
    row("chart good good good good good -o picture.png --view compare", "chart: takes up to 4 scenarios");
    row("chart good -o picture.png --theme system",
        "--theme: \"system\" is not allowed; allowed are light, dark and print");
    for (const char* size :
         {"319x400", "400x99999", "400", "x", "400x", "400x400x400", "-400x400", "4e2x400", "99999999999x400"})
        row(qPrintable(QStringLiteral("chart good -o picture.png --size %1").arg(QLatin1String(size))),
            QByteArray::number(smallestPicture) + " to " + QByteArray::number(largestPicture));
    row("chart outside -o picture.png", "outside: /parameters/gpu_rate");
    row("chart good -o picture.png --scale 3", "--scale: \"3\" is not allowed; allowed are 0.5 to 2");
}

void CommandErrorsTest::refuses()
{
    QFETCH(QByteArray, mention);
    verify(m_program.run(words(QTest::currentDataTag())), 2, mention);
}

void CommandErrorsTest::failsOutside_data()
{
    QTest::addColumn<QByteArray>("mention");
    const auto row = [](const char* line, const QByteArray& mention) { QTest::newRow(line) << mention; };

    row("$PROGRAM evaluate missing", "missing: there is no such file");
    row("$PROGRAM evaluate support-chat", "support-chat: there is no such file; the preset is --preset support-chat");
    row("$PROGRAM evaluate folder", "folder: is a folder");
    row("$PROGRAM evaluate - <folder", "standard input: could not be read: it is a folder");
    row("$PROGRAM evaluate - <&-", "standard input: could not be read");
    row("$PROGRAM evaluate huge", "huge: is larger than the 16 MiB that are read");
    row("cat huge | $PROGRAM evaluate -", "standard input: is larger than the 16 MiB that are read");
    row("$PROGRAM evaluate good >/dev/full", "standard output: could not be written: the disk is full");
    row("$PROGRAM evaluate good >&-", "standard output: could not be written");
    row("$PROGRAM --version >/dev/full", "the disk is full");
    row("$PROGRAM chart --help >/dev/full", "the disk is full");
    row("$PROGRAM chart good -o - >/dev/full", "the disk is full");
    row("$PROGRAM chart missing -o picture.png", "missing: there is no such file");
    row("$PROGRAM chart good -o nowhere/new.png", "nowhere/new.png: could not be written: there is no folder nowhere");
    row("$PROGRAM chart good -o folder", "folder: is a folder");
    row("ulimit -f 1; $PROGRAM chart good -o picture.png",
        "picture.png: could not be written: the file would be larger");
#ifndef __SANITIZE_ADDRESS__ // which reserves more than any limit
    row("ulimit -v 300000; $PROGRAM chart good -o picture.png --size 8192x8192", "not enough memory");
#endif
    row("$PROGRAM", "window: there is no display");
    row("$PROGRAM good", "window: there is no display");
}

void CommandErrorsTest::failsOutside()
{
    QFETCH(QByteArray, mention);
    verify(m_program.shell(QString::fromUtf8(QTest::currentDataTag())), 1, mention);
}

void CommandErrorsTest::refusesWordsWithSpaces()
{
    verify(m_program.run({"evaluate", ""}), 2, "evaluate: the file's name is empty");
    verify(m_program.run({"swep", "--preset", "support-chat"}), 2, "swep: ");
    verify(m_program.run({"chart", "good", "-o", ""}), 2, "-o: ");
    verify(m_program.run({"evaluate", "no\nsuch\x1b[31m file"}), 1, "no\\nsuch\\u001b[31m file: ");
    verify(m_program.run({"evaluate", "good", "--no\nsuch"}), 2, "--no\\nsuch: ");
    verify(m_program.run({"evaluate", "good", "--set", "no\nsuch=1"}), 2, "no\\nsuch");
    verify(m_program.run({"evaluate", "[good]"}), 1, "[good]: there is no such file");
    verify(m_program.run({"evaluate", "--", "--help"}), 1, "--help: there is no such file");
}

void CommandErrorsTest::leavesDevicesAlone()
{
    const QTemporaryDir folder;
    const std::string device = breakeven::spareDevice(folder.path().toStdString());
    const QString path = QString::fromStdString(device);
    verify(m_program.run({"chart", "good", "-o", path}), 1, path.toUtf8() + ": is not a regular file");
    QVERIFY(breakeven::isDevice(device));
}

void CommandErrorsTest::endsQuietlyWhenNobodyReads()
{
    // The reader is gone before the program writes.
    const Run run = m_program.shell("(sleep 0.3; $PROGRAM evaluate good; echo $? >&2) | true");
    QCOMPARE(run.errors, QByteArray("1\n"));
}

void CommandErrorsTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// All that stands in the folder, hidden files as well: the size and the first million bytes.
QMap<QString, QByteArray> CommandErrorsTest::files() const
{
    QMap<QString, QByteArray> contents;
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile file(folder.filePath(name));
        contents[name] =
            file.open(QIODevice::ReadOnly) ? QByteArray::number(file.size()) + file.read(1000000) : "a folder";
    }
    return contents;
}

void CommandErrorsTest::verify(const Run& run, int status, const QByteArray& mention) const
{
    QVERIFY2(run.status == status, run.errors.constData());
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.startsWith("breakeven: ") && run.errors.endsWith('\n') && run.errors.count('\n') == 1,
             run.errors.constData());
    QVERIFY2(run.errors.contains(mention), run.errors.constData());
    QVERIFY(files() == m_before);
}

QTEST_GUILESS_MAIN(CommandErrorsTest)
#include "command_errors_test.moc"
