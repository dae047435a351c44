// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace breakeven;

namespace {

constexpr const char* list = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n"
                             "g4dn.xlarge,T4,1.0,0.6,0.2,us-east-1\n"
                             "g4dn.12xlarge,T4,4.0,3.912,,us-east-1\n"
                             "m5.large,,,0.1,,us-east-1\n";

QJsonValue parsed(const test::Run& run)
{
    const QJsonDocument document = QJsonDocument::fromJson(run.output);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class GpusTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path("aws.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) > 0);
    }

    void gpusPrintsTheRates()
    {
        const test::Run run = program({"gpus"});
        QCOMPARE(run.status, 0);
        const QJsonArray rates = parsed(run).toArray();
        QVERIFY(rates.size() >= 40);
        const QStringList keys{"id",    "gpu",  "memory_gb",        "provider", "instance", "region", "kind",
                               "years", "gpus", "usd_per_gpu_hour", "source",   "as_of",    "old",    "own"};
        for (const QJsonValue& rate : rates)
            for (const QString& key : keys)
                QVERIFY2(rate.toObject().contains(key), qPrintable(key));
        QVERIFY(run.errors.isEmpty());
    }

    void anImportIsPreviewedAndKept()
    {
        const test::Run run = program({"gpus", "--import", "aws.csv", "--as-of", "2026-11-01"});
        QCOMPARE(run.status, 0);
        const QJsonValue preview = parsed(run);
        QCOMPARE(preview["added"].toArray().size(), 1);
        QCOMPARE(preview["changed"].toArray().size(), 2); // the built-in ones: 0.526 and 0.2039
        QCOMPARE(preview["changed"][0]["what"].toString(), QStringLiteral("$0.526 an hour → $0.60 an hour"));
        QCOMPARE(preview["skipped"].toArray().size(), 1);
        QCOMPARE(preview["skipped"][0]["where"].toString(), QStringLiteral("line 4, m5.large"));
        QCOMPARE(preview["remarks"][0]["count"].toInt(), 1);
        QVERIFY(QFile::exists(path("data/breakeven/gpus.json")));
        QCOMPARE(preview["catalog"].toString(), path("data/breakeven/gpus.json"));

        int own = 0;
        for (const QJsonValue& rate : parsed(program({"gpus"})).toArray())
            if (rate["own"].toBool()) {
                ++own;
                QCOMPARE(rate["as_of"].toString(), QStringLiteral("2026-11-01"));
            }
        QCOMPARE(own, 3);
        const QJsonValue again = parsed(program({"gpus", "--import", "aws.csv", "--as-of", "2026-11-01"}));
        QCOMPARE(again["unchanged"].toInt(), 3);
    }

    void aDryRunWritesNothing()
    {
        const test::Run run = program({"gpus", "--import", "aws.csv", "--dry-run"});
        QCOMPARE(run.status, 0);
        QVERIFY(parsed(run)["catalog"].isNull());
        QVERIFY(!QFile::exists(path("data")));
    }

    void theProviderCanBeNamed()
    {
        const test::Run run = program({"gpus", "--import", "-", "--provider", "My Cloud"}, list);
        QCOMPARE(run.status, 0);
        QCOMPARE(parsed(run)["added"][0]["id"].toString(),
                 QStringLiteral("my-cloud/g4dn.xlarge/t4/on_demand/us-east-1"));
    }

    void aCurrencyIsAskedAndExchanged()
    {
        const QByteArray euros = QByteArray(list).replace("Price,SpotPrice", "PriceEUR,SpotPriceEUR");
        const QStringList import{"gpus", "--import", "-", "--provider", "My Cloud"};
        const test::Run asked = program(import, euros);
        QCOMPARE(asked.status, 2);
        QVERIFY(asked.output.isEmpty() && !QFile::exists(path("data")));
        QCOMPARE(asked.errors,
                 QByteArray("breakeven: standard input: its prices are in EUR; say what that is worth with "
                            "--currency EUR --exchange-rate USD --exchange-day DATE\n"));
        const test::Run run = program(
            import + QStringList{"--currency", "EUR", "--exchange-rate", "1.25", "--exchange-day", "2026-11-01"},
            euros);
        QCOMPARE(run.status, 0);
        QCOMPARE(parsed(run)["currency"].toString(), QStringLiteral("EUR"));
        QCOMPARE(parsed(run)["added"][0]["what"].toString(), QStringLiteral("$0.75 an hour"));
        for (const QJsonValue& rate : parsed(program({"gpus"})).toArray())
            if (rate["own"].toBool())
                QVERIFY(rate["source"].toString().endsWith("EUR at 1.25 USD on 2026-11-01"));
        QCOMPARE(parsed(program(import, list))["currency"].toString(), QStringLiteral("USD"));
    }

    void whatIsWrongIsSaidOnOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        const test::Run run = program(arguments);
        QCOMPARE(run.status, status);
        QVERIFY(run.output.isEmpty());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.startsWith("breakeven: " + said), run.errors.constData());
        QVERIFY(!QFile::exists(path("data")));
    }
    void whatIsWrongIsSaidOnOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a word") << QStringList{"gpus", "x"} << 2 << QByteArray("gpus: takes no");
        QTest::newRow("no file") << QStringList{"gpus", "--import", "aws2.csv", "--provider", "A"} << 1
                                 << QByteArray("aws2.csv: ");
        QTest::newRow("no provider") << QStringList{"gpus", "--import", "-"} << 2
                                     << QByteArray("standard input: its name does not say");
        QTest::newRow("a provider of nothing")
            << QStringList{"gpus", "--provider", "A"} << 2 << QByteArray("--provider: is only for --import FILE");
        QTest::newRow("a rate without a currency")
            << QStringList{"gpus", "--import", "aws.csv", "--exchange-rate", "1.08"} << 2
            << QByteArray("--currency: is missing: a currency needs");
        QTest::newRow("a currency without a day")
            << QStringList{"gpus", "--import", "aws.csv", "--currency", "EUR", "--exchange-rate", "1.08"} << 2
            << QByteArray("--exchange-day: is missing: a currency needs");
        QTest::newRow("a rate that is none")
            << QStringList{"gpus", "--import",       "aws.csv",   "--currency", "EUR", "--exchange-rate",
                           "1,08", "--exchange-day", "2026-11-01"}
            << 2 << QByteArray("--exchange-rate: \"1,08\" is no number of US dollars");
        QTest::newRow("a currency of nothing")
            << QStringList{"gpus", "--currency", "EUR"} << 2 << QByteArray("--currency: is only for --import FILE");
        QTest::newRow("an empty provider") << QStringList{"gpus", "--import", "aws.csv", "--provider", ""} << 2
                                           << QByteArray("--provider: \"\" is not a name");
    }

    void aBrokenOwnCatalogIsNamedAndLeftAlone()
    {
        QVERIFY(QDir(m_folder->path()).mkpath("data/breakeven"));
        QFile file(path("data/breakeven/gpus.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": ") > 0);
        file.close();
        for (const QStringList& arguments : {QStringList{"gpus"}, QStringList{"gpus", "--import", "aws.csv"}}) {
            const test::Run run = program(arguments);
            QCOMPARE(run.status, 2);
            QVERIFY2(run.errors.contains("data/breakeven/gpus.json:1:"), run.errors.constData());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"format\": "));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] test::Run program(const QStringList& arguments, const QByteArray& input = {}) const
    {
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        return test::Program(m_folder->path()).run(arguments, input);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(GpusTest)
#include "gpus_test.moc"
