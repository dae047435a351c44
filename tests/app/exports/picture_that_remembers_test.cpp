// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/carried_scenario.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/pictures.h"
#include "tests/support/program.h"
#include "tests/support/window_stage.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// A picture that carries a scenario stands for its scenario file: on the command line, in a document, and dropped on
/// the window.
class PictureThatRemembersTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { open(); }
    void cleanup() { close(); }
    void commandsTakeIt_data() { addKinds(); }
    void commandsTakeIt();
    void commandsRefuse_data();
    void commandsRefuse();
    void opensAsANewScenario_data() { addKinds(); }
    void opensAsANewScenario();
    void dropped_data() { addKinds(); }
    void dropped();
    void aDroppedPictureWithoutOneSaysSo();

private:
    static void addKinds();
    void write(const QString& name, const std::string& bytes) const;
    [[nodiscard]] QByteArray contents(const QString& name) const;
    void drop(const QString& name) const;

    Program m_program{m_folder.path()};
    Scenario m_carried;
};

void PictureThatRemembersTest::addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"png", "svg", "pdf"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void PictureThatRemembersTest::write(const QString& name, const std::string& bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray::fromStdString(bytes)), qint64(bytes.size()));
}

QByteArray PictureThatRemembersTest::contents(const QString& name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void PictureThatRemembersTest::drop(const QString& name) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath(name))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
}

void PictureThatRemembersTest::initTestCase()
{
    prepare();
    m_carried = presets().front().scenario;
    m_carried.name = "In the deck";
    m_carried.parameters.gpuRate = 2.5;
    write(QStringLiteral("saved.breakeven"), formatScenario(m_carried));
    for (const char* kind : {"png", "svg", "pdf"}) {
        const QString suffix = QString::fromLatin1(kind);
        write(QStringLiteral("chart.") + suffix, withScenario(picture(suffix), formatScenario(m_carried)));
        write(QStringLiteral("bare.") + suffix, picture(suffix));
    }
}

void PictureThatRemembersTest::commandsTakeIt()
{
    QFETCH(QString, kind);
    const QString chart = QStringLiteral("chart.") + kind;
    const Run saved = m_program.run({QStringLiteral("evaluate"), QStringLiteral("saved.breakeven")});
    QCOMPARE(saved.status, 0);
    for (const Run& run : {m_program.run({QStringLiteral("evaluate"), chart}),
                           m_program.run({QStringLiteral("evaluate"), QStringLiteral("-")}, contents(chart))}) {
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.output, saved.output);
    }
    const Run changed =
        m_program.run({QStringLiteral("evaluate"), chart, QStringLiteral("--volume"), QStringLiteral("700")});
    QCOMPARE(QJsonDocument::fromJson(changed.output)[QLatin1String("volume")].toDouble(), 700.0);

    const Run validated = m_program.run({QStringLiteral("validate"), chart, QStringLiteral("saved.breakeven")});
    QCOMPARE(validated.errors, QByteArray());
    QCOMPARE(validated.status, 0);

    for (const QString& source : {chart, QStringLiteral("saved.breakeven")})
        QCOMPARE(
            m_program
                .run({QStringLiteral("chart"), source, QStringLiteral("-o"), source + QStringLiteral(".other.png")})
                .status,
            0);
    const auto drawn = [this](const QString& source) {
        return QImage(m_folder.filePath(source + QStringLiteral(".other.png")));
    };
    QVERIFY(!drawn(chart).isNull());
    QCOMPARE(drawn(chart), drawn(QStringLiteral("saved.breakeven")));
}

void PictureThatRemembersTest::commandsRefuse_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const QByteArray none = ": carries no scenario: it was exported without it, or by another program\n";
    for (const char* kind : {"png", "svg", "pdf"}) {
        const QString name = QStringLiteral("bare.") + QLatin1String(kind);
        QTest::newRow(kind) << name << 2 << "breakeven: " + name.toUtf8() + none;
    }
    write(QStringLiteral("cut.png"), contents(QStringLiteral("chart.png")).left(300).toStdString());
    QTest::newRow("cut") << QStringLiteral("cut.png") << 2
                         << QByteArray("breakeven: cut.png: is not whole: the file ends in the middle of it\n");
    write(QStringLiteral("other.png"), withScenario(picture(QStringLiteral("png")), R"({"format": "other"})"));
    QTest::newRow("no scenario") << QStringLiteral("other.png") << 2 << QByteArray("breakeven: other.png: ");
    write(QStringLiteral("large.breakeven"), std::string((std::size_t{16} << 20U) + 1, ' '));
    QTest::newRow("large") << QStringLiteral("large.breakeven") << 1
                           << QByteArray("breakeven: large.breakeven: is larger than the 16 MiB that are read of a "
                                         "scenario file\n");
    write(QStringLiteral("large.png"),
          contents(QStringLiteral("chart.png")).toStdString() + std::string(std::size_t{64} << 20U, ' '));
    QTest::newRow("large picture") << QStringLiteral("large.png") << 1
                                   << QByteArray("breakeven: large.png: is larger than the 64 MiB that are read\n");
}

void PictureThatRemembersTest::commandsRefuse()
{
    QFETCH(QString, file);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    for (const char* command : {"evaluate", "validate"}) {
        const Run run = m_program.run({QLatin1String(command), file});
        QCOMPARE(run.status, status);
        QVERIFY2(run.errors.startsWith(error) && run.errors.count('\n') == 1, run.errors.constData());
        QCOMPARE(run.output, QByteArray());
    }
}

void PictureThatRemembersTest::opensAsANewScenario()
{
    QFETCH(QString, kind);
    const QString chart = QStringLiteral("chart.") + kind;
    const QByteArray before = contents(chart);
    Document document;
    QVERIFY(!document.isModified());
    const Result<QStringList> filledIn = document.open(toPath(m_folder.filePath(chart)));
    QVERIFY2(filledIn.ok(), filledIn.ok() ? "" : filledIn.error().sentence().c_str());
    QVERIFY(filledIn->isEmpty());
    QVERIFY(document.scenario() == m_carried);
    QVERIFY(document.path().empty());
    QVERIFY(document.isModified());

    const QString path = m_folder.filePath(kind + QStringLiteral(".breakeven"));
    QVERIFY(document.save(toPath(path)).ok());
    QVERIFY(!document.isModified());
    QVERIFY(document.path() == toPath(path));
    QVERIFY(document.open(toPath(m_folder.filePath(chart))).ok()); // the file before is not its file
    QVERIFY(document.path().empty() && document.isModified());
    QVERIFY(document.open(toPath(path)).ok());
    QVERIFY(!document.isModified());
    QVERIFY(document.scenario() == m_carried);
    QCOMPARE(contents(chart), before);
}

void PictureThatRemembersTest::dropped()
{
    QFETCH(QString, kind);
    const QString chart = QStringLiteral("chart.") + kind;
    const QByteArray before = contents(chart);
    drop(chart);
    QVERIFY2(m_dialogs.errors.isEmpty(), qPrintable(m_dialogs.errors.join(QLatin1Char(' '))));
    QVERIFY(scenario() == m_carried);
    QVERIFY(m_window->isWindowModified());
    QVERIFY2(m_window->windowTitle().contains(QLatin1String("In the deck")), qPrintable(m_window->windowTitle()));

    m_dialogs.toSave = m_folder.filePath(kind + QStringLiteral("-dropped.breakeven"));
    QVERIFY(m_window->files().save()); // asks for a file
    QVERIFY2(m_dialogs.proposed.endsWith(QLatin1String("/In the deck.breakeven")), qPrintable(m_dialogs.proposed));
    QVERIFY(QFile::exists(*m_dialogs.toSave));
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(contents(chart), before);
    m_dialogs.toSave.reset();
}

void PictureThatRemembersTest::aDroppedPictureWithoutOneSaysSo()
{
    drop(QStringLiteral("bare.svg"));
    QCOMPARE(m_dialogs.errors.size(), 1);
    QVERIFY(m_dialogs.errors.takeFirst().endsWith(
        QLatin1String("bare.svg: carries no scenario: it was exported without it, or by another program")));
    QVERIFY(scenario() == Scenario{});
    QVERIFY(!m_window->isWindowModified());
}

QTEST_MAIN(PictureThatRemembersTest)
#include "picture_that_remembers_test.moc"
