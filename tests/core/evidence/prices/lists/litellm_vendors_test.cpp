// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_vendors.h"

#include <QTest>

using namespace breakeven;

class LiteLlmVendorsTest : public QObject {
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("together_ai") << "Together";
        QTest::newRow("ai21") << "AI21 Labs"; // the first row, and the last
        QTest::newRow("llamagate") << "LlamaGate";
        QTest::newRow("vertex_ai-language-models") << "Google";
        QTest::newRow("vertex_ai") << "Google Vertex AI";
        QTest::newRow("nobody_yet") << "nobody_yet";
        QTest::newRow("OpenAI") << "OpenAI"; // no identifier of the list, which has small letters
        QTest::newRow("") << "not stated";
    }
    void names() { QTEST(QString::fromStdString(litellm::vendorName(QTest::currentDataTag())), "name"); }
};

QTEST_APPLESS_MAIN(LiteLlmVendorsTest)
#include "litellm_vendors_test.moc"
