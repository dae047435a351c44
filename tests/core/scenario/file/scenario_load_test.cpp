// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_load.h"

#include "core/files/picture/carried_scenario.h"
#include "core/files/strict_json.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/pictures.h"
#include "tests/support/scratch_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::string plain = formatScenario(presets().front().scenario);

/// What is wrong, or nothing.
std::string errorOf(const Result<ScenarioFile>& file)
{
    return file ? std::string() : file.error().sentence();
}

} // namespace

class ScenarioLoadTest : public QObject {
    Q_OBJECT

private slots:
    void goesByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("inPicture");
        QTest::newRow("scenario") << QByteArray::fromStdString(plain) << false;
        for (const char* kind : {"png", "svg", "pdf"})
            QTest::newRow(kind) << QByteArray::fromStdString(withScenario(picture(QString::fromLatin1(kind)), plain))
                                << true;
    }
    void goesByContent()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, inPicture);
        const ScratchFolder folder;
        for (const char* name : {"a.breakeven", "a.jpeg", "a"}) {
            QVERIFY(folder.place(QString::fromLatin1(name), bytes));
            const Result<ScenarioFile> file = loadScenario(folder.native(QString::fromLatin1(name)), name);
            QVERIFY2(file.ok(), errorOf(file).c_str());
            QVERIFY(file->scenario == presets().front().scenario);
            QVERIFY(file->inPicture == inPicture && file->view.empty());
        }
        QVERIFY(scenarioInBytes(bytes.toStdString(), "f").ok());
    }

    void saysWhereWhatIsWrong()
    {
        QCOMPARE(errorOf(scenarioInBytes("{ \"a\": }", "f")), std::string("f:1:8: unexpected \"}\"; expected a value"));
        QCOMPARE(errorOf(scenarioInBytes("", "f")), std::string("f: is empty"));
        const std::string carried = withScenario(picture(QStringLiteral("svg")), "{ \"a\": }");
        QCOMPARE(errorOf(scenarioInBytes(carried, "f")), std::string("f:1:8: unexpected \"}\"; expected a value"));
        const std::string bare = errorOf(scenarioInBytes(picture(QStringLiteral("png")), "f"));
        QVERIFY2(bare.starts_with("f: carries no scenario"), bare.c_str());
    }

    void refusesAScenarioThatIsTooLarge()
    {
        const std::string most = plain + std::string(jsonSizeLimit - plain.size(), ' ');
        QVERIFY(scenarioInBytes(most, "f").ok());
        const Result<ScenarioFile> larger = scenarioInBytes(most + ' ', "f");
        QVERIFY(!larger.ok());
        QVERIFY2(larger.error().sentence().starts_with("f: "), errorOf(larger).c_str());
        QCOMPARE(larger.error().kind, Error::Kind::Outside);
    }

    /// A picture may be larger than a scenario.
    void readsALargePicture()
    {
        std::string svg = withScenario(picture(QStringLiteral("svg")), plain);
        svg.insert(svg.rfind("</svg>"), "<!--" + std::string(jsonSizeLimit, ' ') + "-->");
        QVERIFY2(scenarioInBytes(svg, "f").ok(), errorOf(scenarioInBytes(svg, "f")).c_str());
    }

    /// Nobody writes into the pipe: reading it would never end.
    void whatIsNoRegularFileIsAnError()
    {
        const ScratchFolder folder;
        const std::string pipe = folder.native(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(errorOf(loadScenario(pipe, "f")), pipe + ": is not a regular file");
        const std::string missing = folder.native(QStringLiteral("missing"));
        QCOMPARE(errorOf(loadScenario(missing, "f")), missing + ": there is no such file");
    }

    void aNameBesideOthers()
    {
        Scenario scenario;
        QCOMPARE(nameBeside(scenario, "/a folder/Bot.v2.breakeven"), std::string("Bot.v2"));
        QCOMPARE(nameBeside(scenario, "a\nb.breakeven"), std::string("a\\nb"));
        scenario.name = "Support bot";
        QCOMPARE(nameBeside(scenario, "/a folder/Bot.v2.breakeven"), std::string("Support bot"));
    }
};

QTEST_MAIN(ScenarioLoadTest)
#include "scenario_load_test.moc"
