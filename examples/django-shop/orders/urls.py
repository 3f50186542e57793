from django.urls import path

from . import views

urlpatterns = [
    path("", views.new_order, name="new_order"),
    path("orders/<uuid:number>/", views.show_order, name="order"),
    path("orders/<uuid:number>/charge/", views.charge, name="charge"),
    path("orders/<uuid:number>/card/", views.pay_by_card, name="pay_by_card"),
    path("back/", views.come_back, name="come_back"),
    path("webhooks/globiance/<str:key>/", views.globiance_webhook, name="globiance_webhook"),
]
