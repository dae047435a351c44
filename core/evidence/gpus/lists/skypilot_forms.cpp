// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_forms.h"

#include "core/evidence/gpus/accelerator.h"
#include "core/words/english.h"

namespace breakeven {

namespace {

/// "A100-SXM4-80GB" of "{'Gpus': [{'Name': 'A100-SXM4-80GB', …"; empty if the details are of another kind.
std::string nameInDetails(const std::string& details)
{
    constexpr std::string_view key = "'Name': '";
    const std::size_t at = details.find(key);
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + key.size();
    return details.substr(begin, details.find('\'', begin) - begin);
}

std::optional<CardForm> formTold(const std::string& name, const std::string& details, const std::string& instance)
{
    for (const std::string& text : {name, nameInDetails(details), instance})
        if (const std::optional<CardForm> form = formIn(text))
            return form;
    return std::nullopt;
}

std::string withForm(const std::string& name, CardForm form)
{
    return std::string(name).append(" ").append(info(form).name);
}

} // namespace

SkypilotForms::SkypilotForms(const CsvTable& table, const SkypilotColumns& columns)
{
    for (const CsvTable::Row& row : table.rows) {
        const std::string name = SkypilotColumns::field(row, columns.gpu);
        const std::optional<CardForm> form =
            formTold(name, SkypilotColumns::field(row, columns.details), SkypilotColumns::field(row, columns.instance));
        if (form == CardForm::Sxm)
            m_sxm.insert(withoutForm(name));
        else if (form == CardForm::Pcie)
            m_pcie.insert(withoutForm(name));
    }
}

SkypilotForms::Read SkypilotForms::of(const std::string& name, const std::string& details,
                                      const std::string& instance) const
{
    if (formIn(name))
        return {name, {}};
    if (const std::optional<CardForm> form = formTold(name, details, instance))
        return {withForm(name, *form), {}};
    const std::string bare = withoutForm(name);
    const std::string pcie = withForm(name, CardForm::Pcie);
    const Accelerator* card = findAccelerator(pcie);
    if (!m_sxm.contains(bare) || m_pcie.contains(bare) || card == nullptr || formOf(*card) != CardForm::Pcie)
        return {name, {}};
    return {pcie, Message{"skypilot.form_concluded(gpu)", name}};
}

} // namespace breakeven
