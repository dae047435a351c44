// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/model_catalog.h"
#include "core/evidence/prices/user_models.h"
#include "tests/support/program.h"
#include "tests/support/shared_data.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QByteArray list = R"({
    "new-model": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1e-06,
                  "output_cost_per_token": 2e-06},
    "gpt-4o": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 2e-06,
               "output_cost_per_token": 8e-06},
    "picture": {"litellm_provider": "openai", "mode": "image_generation"},
    "drawing": {"litellm_provider": "openai", "mode": "image_generation"},
    "free": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 0, "output_cost_per_token": 0}})";

QJsonObject object(const Run& run)
{
    return QJsonDocument::fromJson(run.output).object();
}

} // namespace

/// breakeven models --import, with the user's data in a folder of the test.
class ModelsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void becomesTheUsersCatalog();
    void takesTheDayOfTheFile();
    void readsStandardInput();
    void dryRunsWriteNothing();
    void refuses_data();
    void refuses();
    void failsOutside_data();
    void failsOutside();
    void aBrokenCatalogIsLeftAlone();
    void importsWhatWasPublished();

private:
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] Run models(const QString& arguments) const
    {
        return m_program->shell("XDG_DATA_HOME=$PWD/data $PROGRAM models " + arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void ModelsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    write("list", list);
}

void ModelsTest::becomesTheUsersCatalog()
{
    const Run run = models("--import list --as-of 2026-11-01");
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(run.errors, QByteArray());
    const QJsonObject json = object(run);
    QCOMPARE(json["list"].toString(), QString("LiteLLM price list"));
    QCOMPARE(json["added"].toArray().size(), 1);
    QCOMPARE(json["changed"].toArray().at(0).toObject()["id"].toString(), QString("gpt-4o"));
    QVERIFY(json["changed"].toArray().at(0).toObject()["what"].toString().startsWith("$2.50 → $2.00 in, "));
    QCOMPARE(json["skipped"].toArray().size(), 3);
    QCOMPARE(json["reasons"].toArray().at(0).toObject()["count"].toInt(), 2);
    QCOMPARE(json["catalog"].toString(), m_folder->filePath("data/breakeven/models.json"));

    const Result<ModelCatalog> kept = loadUserModels(m_folder->filePath("data/breakeven").toStdString());
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), std::size_t{2});
    bool found = false;
    for (const QJsonValue& model : QJsonDocument::fromJson(models("").output).array())
        if (model["id"].toString() == "gpt-4o") {
            QCOMPARE(model["input"].toDouble(), 2.0);
            QCOMPARE(model["as_of"].toString(), QString("2026-11-01"));
            found = true;
        }
    QVERIFY(found);

    const QJsonObject again = object(models("--import list --as-of 2026-11-01"));
    QCOMPARE(again["unchanged"].toInt(), 2);
    QVERIFY(again["catalog"].isNull());
}

void ModelsTest::takesTheDayOfTheFile()
{
    const auto dayKept = [this] {
        return findModel(*loadUserModels(m_folder->filePath("data/breakeven").toStdString()), "new-model")->asOf;
    };
    QCOMPARE(m_program->shell("TZ=UTC touch -d 2026-11-03T23:30:00Z list").status, 0);
    QCOMPARE(models("--import list").status, 0);
    QCOMPARE(dayKept(), std::string("2026-11-03"));
    QCOMPARE(m_program->shell("touch -d 2099-01-01 list").status, 0);
    QCOMPARE(models("--import list").status, 0);
    QVERIFY(dayKept() <= QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toStdString());
}

void ModelsTest::readsStandardInput()
{
    const Run run = models("--import - < list");
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(object(run)["added"].toArray().size(), 1);
    const Run broken = models("--import - <<< '{'");
    QCOMPARE(broken.status, 2);
    QVERIFY2(broken.errors.startsWith("breakeven: standard input:"), broken.errors.constData());
}

void ModelsTest::dryRunsWriteNothing()
{
    const Run run = models("--import list --dry-run");
    QCOMPARE(run.status, 0);
    QCOMPARE(object(run)["added"].toArray().size(), 1);
    QVERIFY(object(run)["catalog"].isNull());
    QVERIFY(!QFile::exists(m_folder->filePath("data")));
}

void ModelsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("mention");
    const auto row = [](const char* line, const char* mention) { QTest::newRow(line) << QByteArray(mention); };
    row("--import", "--import: needs a value");
    row("--import ''", "--import: the file's name is empty");
    row("--import list more", "models: takes no arguments; \"more\"");
    row("--import list --import list", "--import: was given more than once");
    row("--import list --as-of 1.9.2026", "--as-of: \"1.9.2026\" is not a date; dates are written YYYY-MM-DD");
    row("--import list --as-of 2026-02-30", "--as-of: \"2026-02-30\" is not a date");
    row("--import list --as-of 2999-01-01", "--as-of: 2999-01-01 is yet to come");
    row("--as-of 2026-01-01", "--as-of: is only for --import FILE");
    row("--dry-run", "--dry-run: is only for --import FILE");
    row("--import <(echo {)", ":2:1: ");
    row("--import <(echo '{}')", ": is no price list that is known here");
    row("--imports list", "--imports: unknown option; did you mean --import?");
}

void ModelsTest::refuses()
{
    QFETCH(QByteArray, mention);
    const Run run = models(QTest::currentDataTag());
    QVERIFY2(run.status == 2, run.errors.constData());
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.startsWith("breakeven: ") && run.errors.count('\n') == 1, run.errors.constData());
    QVERIFY2(run.errors.contains(mention), run.errors.constData());
    QVERIFY(!QFile::exists(m_folder->filePath("data")));
}

void ModelsTest::failsOutside_data()
{
    QTest::addColumn<QByteArray>("mention");
    const auto row = [](const char* line, const char* mention) { QTest::newRow(line) << QByteArray(mention); };
    row("$PROGRAM models --import missing", "missing: there is no such file");
    row("$PROGRAM models --import .", "is a folder");
    row("XDG_DATA_HOME=/dev/null $PROGRAM models --import list", "this folder can't be made");
    row("XDG_DATA_HOME=$PWD/list $PROGRAM models --import list", "this folder can't be made");
    row("env -u XDG_DATA_HOME -u HOME $PROGRAM models --import list", "to keep it");
    row("ulimit -f 1; $PROGRAM models --import long", "models.json: could not be written");
}

void ModelsTest::failsOutside()
{
    QFETCH(QByteArray, mention);
    QCOMPARE(models("--import list --as-of 2026-11-01").status, 0);
    const QByteArray before = read("data/breakeven/models.json");
    QVERIFY(!before.isEmpty());
    QByteArray many = "{";
    for (int i = 0; i < 100; ++i)
        many += "\"" + QByteArray::number(i) +
                R"(": {"litellm_provider": "x", "mode": "chat", "input_cost_per_token": 1e-06,
                       "output_cost_per_token": 1e-06},)";
    write("long", many + R"("rest": {}})");

    const Run run = m_program->shell("export XDG_DATA_HOME=$PWD/data; " + QString(QTest::currentDataTag()));
    QVERIFY2(run.status == 1, run.errors.constData());
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(mention) && run.errors.count('\n') == 1, run.errors.constData());
    QCOMPARE(read("data/breakeven/models.json"), before);
    QCOMPARE(QDir(m_folder->filePath("data/breakeven")).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ModelsTest::aBrokenCatalogIsLeftAlone()
{
    QVERIFY(QDir(m_folder->path()).mkpath("data/breakeven"));
    for (const char* text : {"{", "", R"({"format": "breakeven-models", "version": 9, "models": []})"}) {
        write("data/breakeven/models.json", text);
        for (const char* arguments : {"--import list", "--import list --dry-run", ""}) {
            const Run run = models(arguments);
            QCOMPARE(run.status, 2);
            QCOMPARE(run.output, QByteArray());
            QVERIFY2(run.errors.contains("/data/breakeven/models.json"), run.errors.constData());
            QCOMPARE(read("data/breakeven/models.json"), QByteArray(text));
        }
    }
}

void ModelsTest::importsWhatWasPublished()
{
    const std::optional<QByteArray> published = sharedData("litellm_prices.json");
    if (!published)
        QSKIP("the list is not here");
    write("published", *published);
    const Run run = models("--import published --as-of 2026-08-01");
    QCOMPARE(run.status, 0);
    const QJsonObject json = object(run);
    QCOMPARE(json["added"].toArray().size() + json["changed"].toArray().size() + json["unchanged"].toInt() +
                 json["skipped"].toArray().size(),
             QJsonDocument::fromJson(*published).object().size());
    QVERIFY(QJsonDocument::fromJson(models("").output).array().size() > json["added"].toArray().size());
}

void ModelsTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray ModelsTest::read(const QString& name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
