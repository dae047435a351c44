// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_form_panel.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int claimFormGap = 8;

QLineEdit* makeField(const char* name, const QString& hint, QWidget* parent)
{
    auto* field = new FramedField(parent);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    return field;
}

template <typename Table>
FramedBox* makeBox(const char* name, const QString& spoken, const char* tableName, const Table& table, QWidget* parent)
{
    auto* box = new FramedBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    for (const auto& row : table) {
        box->addItem(toQString(Label{tableName, row.id, "name", row.name}));
        box->setItemData(box->count() - 1, wrappingToolTip(toQString(Label{tableName, row.id, "help", row.help})),
                         Qt::ToolTipRole);
    }
    QObject::connect(box, &QComboBox::currentIndexChanged, box, &QWidget::updateGeometry); // as wide as its text
    return box;
}

} // namespace

ClaimFormPanel::ClaimFormPanel(QWidget* parent)
    : QWidget(parent), m_text(makeField("claim_text", tr("What is claimed"), this)),
      m_option(makeBox("claim_option", tr("Option that the claim is about"), "option", optionTable, this)),
      m_figure(makeBox("claim_figure", tr("Figure that is claimed"), "claim_figure", claimFigureTable, this)),
      m_low(makeField("claim_low", tr("Number"), this)), m_high(makeField("claim_high", tr("to, if a range"), this)),
      m_source(makeField("claim_source", tr("Source and date"), this)), m_add(new QPushButton(tr("Add claim"), this)),
      m_message(new QLabel(this))
{
    m_text->setAccessibleName(tr("What is claimed"));
    m_low->setAccessibleName(tr("Claimed number, or the lower end of a range"));
    m_high->setAccessibleName(tr("Upper end of a range; may be left empty"));
    m_source->setAccessibleName(tr("Source of the claim, and its date"));
    m_low->setMinimumWidth(80);
    m_high->setMinimumWidth(80);
    m_add->setObjectName(QStringLiteral("plain")); // the look, from the style sheet
    m_add->setAccessibleName(tr("Add claim"));
    m_add->setAutoDefault(false);
    m_message->setObjectName(QStringLiteral("claim_message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->hide();

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(rowInset, 0, rowInset, 0);
    rows->setSpacing(claimFormGap);
    rows->addWidget(m_text);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(claimFormGap);
    figure->addWidget(m_option);
    figure->addWidget(m_figure);
    figure->addWidget(m_low, 1);
    figure->addWidget(m_high, 1);
    rows->addLayout(figure);
    auto* last = new QHBoxLayout;
    last->setSpacing(claimFormGap);
    last->addWidget(m_source, 1);
    last->addWidget(m_add);
    rows->addLayout(last);
    rows->addWidget(m_message);

    connect(m_add, &QAbstractButton::clicked, this, &ClaimFormPanel::add);
    for (QLineEdit* each : {m_text, m_low, m_high, m_source})
        connect(each, &QLineEdit::returnPressed, this, &ClaimFormPanel::add);
}

void ClaimFormPanel::setRoom(bool room)
{
    m_add->setEnabled(room);
    m_add->setToolTip(plainToolTip(room ? QString() : tr("A scenario holds %1 claims at most").arg(mostClaims)));
}

void ClaimFormPanel::clear()
{
    for (QLineEdit* each : {m_text, m_low, m_high, m_source})
        each->clear();
    showError({});
}

void ClaimFormPanel::add()
{
    if (!m_add->isEnabled())
        return;
    const TypedClaim typed{.text = m_text->text().toStdString(),
                           .figure = enumerators<ClaimFigure>[m_figure->currentIndex()],
                           .option = enumerators<Option>[m_option->currentIndex()],
                           .low = m_low->text().toStdString(),
                           .high = m_high->text().toStdString(),
                           .source = m_source->text().toStdString()};
    const Result<Claim> claim = readClaim(typed, shownCatalog());
    if (!claim) {
        showError(claim.error());
        return;
    }
    clear();
    emit claimAdded(*claim);
}

/// The sentence under the form and with the field that it is about, which takes the focus; none takes it away.
void ClaimFormPanel::showError(const Error& error)
{
    m_message->setText(toQString(error.what));
    m_message->setVisible(!error.what.empty());
    for (QLineEdit* each : {m_text, m_low, m_high, m_source})
        each->setAccessibleDescription({});
    if (QLineEdit* wrong = field(error.where)) {
        wrong->setAccessibleDescription(m_message->text());
        wrong->setFocus(Qt::OtherFocusReason);
    }
}

QLineEdit* ClaimFormPanel::field(const std::string& where) const
{
    return where.empty() ? nullptr : findChild<QLineEdit*>(QStringLiteral("claim_") + toQString(where));
}

} // namespace breakeven
