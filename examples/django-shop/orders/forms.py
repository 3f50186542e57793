"""What buyers and staff type in."""

import uuid
from decimal import Decimal

from django import forms
from tillbridge import GlobianceBrowser, GlobianceCard, GlobiancePayer

from .models import Order


class OrderForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = ("title", "amount", "currency")


class TokenForm(forms.Form):
    """A card, as the token that Glance's own fields in the browser made of it."""

    card_token = forms.CharField(max_length=200)


class UnrepeatedInput(forms.PasswordInput):
    """A field whose value is never written back into a page."""

    input_type = "text"


def _card_field(label: str, pattern: str, autocomplete: str) -> forms.RegexField:
    attributes = {"autocomplete": autocomplete, "inputmode": "numeric"}
    return forms.RegexField(pattern, label=label, widget=UnrepeatedInput(attrs=attributes))


class CardForm(forms.Form):
    """A card with its payer. Its number passes through this server, which puts the shop in the
    full scope of PCI DSS; it is in no field of a model and in no log.
    """

    number = _card_field("Card number", r"^[0-9 ]{12,23}$", "cc-number")
    expiry_month = _card_field("Month (MM)", r"^(0[1-9]|1[0-2])$", "cc-exp-month")
    expiry_year = _card_field("Year (YYYY)", r"^20[0-9]{2}$", "cc-exp-year")
    cvv = _card_field("CVV", r"^[0-9]{3,4}$", "cc-csc")

    first_name = forms.CharField(max_length=60)
    last_name = forms.CharField(max_length=60)
    email = forms.EmailField()
    phone_number = forms.CharField(max_length=30)
    address = forms.CharField(max_length=200)
    city = forms.CharField(max_length=60)
    state = forms.CharField(max_length=60)
    zip = forms.CharField(max_length=20)
    country = forms.RegexField(r"^[A-Z]{2}$")

    # Filled by the page's script: the payer's bank asks for them.
    screen_width = forms.IntegerField(min_value=0, initial=1280, widget=forms.HiddenInput)
    screen_height = forms.IntegerField(min_value=0, initial=800, widget=forms.HiddenInput)
    color_depth = forms.IntegerField(min_value=0, initial=24, widget=forms.HiddenInput)
    utc_offset = forms.IntegerField(initial=0, widget=forms.HiddenInput)
    language = forms.CharField(max_length=35, initial="en", widget=forms.HiddenInput)

    def card(self) -> GlobianceCard:
        given = self.cleaned_data
        return GlobianceCard(
            number=given["number"].replace(" ", ""),
            expiry_month=given["expiry_month"],
            expiry_year=given["expiry_year"],
            cvv=given["cvv"],
        )

    def payer(self) -> GlobiancePayer:
        names = ("first_name", "last_name", "email", "phone_number")
        places = ("address", "city", "state", "zip", "country")
        return GlobiancePayer(**{name: self.cleaned_data[name] for name in names + places})

    def browser(self) -> GlobianceBrowser:
        names = ("screen_width", "screen_height", "color_depth", "utc_offset", "language")
        return GlobianceBrowser(
            java_enabled=False,
            javascript_enabled=True,
            **{name: self.cleaned_data[name] for name in names},
        )


class RefundForm(forms.Form):
    amount = forms.DecimalField(max_digits=12, decimal_places=2, min_value=Decimal("0.01"))
    # One for each page that is shown: sent twice, it gives back once.
    key = forms.UUIDField(initial=uuid.uuid4, widget=forms.HiddenInput)
